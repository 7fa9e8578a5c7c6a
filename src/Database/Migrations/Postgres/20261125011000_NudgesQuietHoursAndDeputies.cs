using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class NudgesQuietHoursAndDeputies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsQuietOnClosedDays",
                table: "People",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "QuietFrom",
                table: "People",
                type: "time without time zone",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "QuietTo",
                table: "People",
                type: "time without time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EndorsedForId",
                table: "Offers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "HeldUntil",
                table: "Notices",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "UrgencyAgreedForId",
                table: "Gaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Nudges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RootId = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nudges", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_HeldUntil",
                table: "Notices",
                column: "HeldUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_RootId_Item_On",
                table: "Nudges",
                columns: new[] { "RootId", "Item", "On" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Nudges");

            migrationBuilder.DropIndex(
                name: "IX_Notices_HeldUntil",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "IsQuietOnClosedDays",
                table: "People");

            migrationBuilder.DropColumn(
                name: "QuietFrom",
                table: "People");

            migrationBuilder.DropColumn(
                name: "QuietTo",
                table: "People");

            migrationBuilder.DropColumn(
                name: "EndorsedForId",
                table: "Offers");

            migrationBuilder.DropColumn(
                name: "HeldUntil",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "UrgencyAgreedForId",
                table: "Gaps");
        }
    }
}
