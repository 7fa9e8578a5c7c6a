using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ListsOfGaps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Gaps_Lists",
                table: "Gaps",
                columns: new[] { "PartnershipId", "PostedAt", "Id", "Status", "Visibility", "ServiceAreaId", "AuthorityId", "RequesterId", "Reference" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Gaps_Lists",
                table: "Gaps");
        }
    }
}
