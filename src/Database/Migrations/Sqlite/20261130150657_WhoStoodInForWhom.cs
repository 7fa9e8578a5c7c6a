using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WhoStoodInForWhom : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "AgreedForId",
                table: "Placements",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "BudgetApprovedForId",
                table: "Placements",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "BudgetApprovedForId",
                table: "Offers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "LeftOutForId",
                table: "Gaps",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftOutSecondByRole",
                table: "Gaps",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "LeftOutSecondForId",
                table: "Gaps",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "RefusedForId",
                table: "Clearances",
                type: "BLOB",
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
