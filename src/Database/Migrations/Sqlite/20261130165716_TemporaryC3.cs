using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TemporaryC3 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Savings_PlacementId",
                table: "Savings");

            migrationBuilder.DropColumn(
                name: "AgencyWeeks",
                table: "Savings");

            migrationBuilder.AddColumn<int>(
                name: "AgencyWeeks",
                table: "SavingYears",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Savings_PlacementId",
                table: "Savings",
                column: "PlacementId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Savings_PlacementId",
                table: "Savings");

            migrationBuilder.DropColumn(
                name: "AgencyWeeks",
                table: "SavingYears");

            migrationBuilder.AddColumn<int>(
                name: "AgencyWeeks",
                table: "Savings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Savings_PlacementId",
                table: "Savings",
                column: "PlacementId",
                unique: true,
                filter: "\"PlacementId\" IS NOT NULL AND \"Status\" IN ('Claimed', 'Verified', 'Accepted')");
        }
    }
}
