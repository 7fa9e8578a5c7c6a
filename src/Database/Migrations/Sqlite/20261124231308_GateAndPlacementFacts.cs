using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class GateAndPlacementFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AuthorisedSupervisorAuthority",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ChangedAt",
                table: "Placements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "ChangedByName",
                table: "Placements",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "NoOtherPartyAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "NoOtherPartyById",
                table: "Placements",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WorkBlockedSince",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WorkBlockedToldOn",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndorsedByRole",
                table: "Offers",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "UncoveredSince",
                table: "Gaps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsShared",
                table: "Checks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "AskedById",
                table: "AskedLinks",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChangedByName",
                table: "Adverts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "EndedSessions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SessionId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EndedSessions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_EndedSessions_SessionId",
                table: "EndedSessions",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_EndedSessions_Until",
                table: "EndedSessions",
                column: "Until");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EndedSessions");

            migrationBuilder.DropColumn(
                name: "AuthorisedSupervisorAuthority",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "ChangedByName",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "NoOtherPartyAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "NoOtherPartyById",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "WorkBlockedSince",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "WorkBlockedToldOn",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "EndorsedByRole",
                table: "Offers");

            migrationBuilder.DropColumn(
                name: "UncoveredSince",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "IsShared",
                table: "Checks");

            migrationBuilder.DropColumn(
                name: "AskedById",
                table: "AskedLinks");

            migrationBuilder.DropColumn(
                name: "ChangedByName",
                table: "Adverts");
        }
    }
}
