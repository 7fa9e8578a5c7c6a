using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "QuietFrom",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "QuietTo",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "EndorsedForId",
                table: "Offers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "HeldUntil",
                table: "Notices",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "UrgencyAgreedForId",
                table: "Gaps",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Nudges",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RootId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Item = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
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
