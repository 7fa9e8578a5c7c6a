using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class WhoStoodInForWhom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AgreedForId",
                table: "Placements",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BudgetApprovedForId",
                table: "Placements",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BudgetApprovedForId",
                table: "Offers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LeftOutForId",
                table: "Gaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftOutSecondByRole",
                table: "Gaps",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LeftOutSecondForId",
                table: "Gaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RefusedForId",
                table: "Clearances",
                type: "uuid",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AgreedForId",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "BudgetApprovedForId",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "BudgetApprovedForId",
                table: "Offers");

            migrationBuilder.DropColumn(
                name: "LeftOutForId",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "LeftOutSecondByRole",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "LeftOutSecondForId",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "RefusedForId",
                table: "Clearances");
        }
    }
}
