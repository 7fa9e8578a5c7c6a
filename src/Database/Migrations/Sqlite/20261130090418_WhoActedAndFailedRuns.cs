using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WhoActedAndFailedRuns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "HasFailed",
                table: "RetentionRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateIndex(
                name: "IX_Events_ActorId",
                table: "Events",
                column: "ActorId");

            migrationBuilder.CreateIndex(
                name: "IX_Events_OnBehalfOfId",
                table: "Events",
                column: "OnBehalfOfId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Events_ActorId",
                table: "Events");

            migrationBuilder.DropIndex(
                name: "IX_Events_OnBehalfOfId",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "HasFailed",
                table: "RetentionRuns");
        }
    }
}
