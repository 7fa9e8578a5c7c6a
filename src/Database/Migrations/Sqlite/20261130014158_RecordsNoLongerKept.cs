using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "People",
                table: "RetentionRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Placements",
                table: "RetentionRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "WorkingTimes",
                table: "RetentionRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "DbsForgottenAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "DbsRecordedAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ForgottenAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ForgottenAt",
                table: "People",
                type: "INTEGER",
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
