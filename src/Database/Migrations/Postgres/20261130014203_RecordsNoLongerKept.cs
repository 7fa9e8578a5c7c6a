using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RecordsNoLongerKept : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "DbsChecks",
                table: "RetentionRuns",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "People",
                table: "RetentionRuns",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Placements",
                table: "RetentionRuns",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "WorkingTimes",
                table: "RetentionRuns",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "DbsForgottenAt",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DbsRecordedAt",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ForgottenAt",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ForgottenAt",
                table: "People",
                type: "timestamp with time zone",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "DbsChecks",
                table: "RetentionRuns");

            migrationBuilder.DropColumn(
                name: "People",
                table: "RetentionRuns");

            migrationBuilder.DropColumn(
                name: "Placements",
                table: "RetentionRuns");

            migrationBuilder.DropColumn(
                name: "WorkingTimes",
                table: "RetentionRuns");

            migrationBuilder.DropColumn(
                name: "DbsForgottenAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "DbsRecordedAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "ForgottenAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "ForgottenAt",
                table: "People");
        }
    }
}
