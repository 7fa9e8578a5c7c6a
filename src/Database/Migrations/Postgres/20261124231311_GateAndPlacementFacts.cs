using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
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
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "ChangedByName",
                table: "Placements",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "NoOtherPartyAt",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "NoOtherPartyById",
                table: "Placements",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WorkBlockedSince",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WorkBlockedToldOn",
                table: "Placements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EndorsedByRole",
                table: "Offers",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UncoveredSince",
                table: "Gaps",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsShared",
                table: "Checks",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "AskedById",
                table: "AskedLinks",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ChangedByName",
                table: "Adverts",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "EndedSessions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SessionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
