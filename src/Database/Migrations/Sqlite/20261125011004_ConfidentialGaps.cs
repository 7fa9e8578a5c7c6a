using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ConfidentialGaps : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ConflictException",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConflictReviewOn",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ConflictRulesVersion",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPausedForParty",
                table: "Placements",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Aliases",
                table: "PlacementParties",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "CompanyNumber",
                table: "PlacementParties",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "LeavingOut",
                table: "Gaps",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "NotAsked");

            migrationBuilder.AddColumn<string>(
                name: "LeavingOutNote",
                table: "Gaps",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "LeftOutAt",
                table: "Gaps",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "LeftOutById",
                table: "Gaps",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftOutByName",
                table: "Gaps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "LeftOutSecondById",
                table: "Gaps",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftOutSecondByName",
                table: "Gaps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Visibility",
                table: "Gaps",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.CreateTable(
                name: "ConflictConsents",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Client = table.Column<string>(type: "TEXT", nullable: false),
                    GivenBy = table.Column<string>(type: "TEXT", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DocumentReference = table.Column<string>(type: "TEXT", nullable: false),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConflictConsents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConflictConsents_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LeftOutMembers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GapId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeftOutMembers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeftOutMembers_Gaps_GapId",
                        column: x => x.GapId,
                        principalTable: "Gaps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RefusedLooks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GapId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefusedLooks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RefusedLooks_Gaps_GapId",
                        column: x => x.GapId,
                        principalTable: "Gaps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Undertakings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GapId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Undertakings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Undertakings_Gaps_GapId",
                        column: x => x.GapId,
                        principalTable: "Gaps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ConflictConsents_PlacementId",
                table: "ConflictConsents",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_LeftOutMembers_AuthorityId",
                table: "LeftOutMembers",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_LeftOutMembers_GapId",
                table: "LeftOutMembers",
                column: "GapId");

            migrationBuilder.CreateIndex(
                name: "IX_RefusedLooks_GapId_PersonId_At",
                table: "RefusedLooks",
                columns: new[] { "GapId", "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Undertakings_GapId",
                table: "Undertakings",
                column: "GapId");

            migrationBuilder.CreateIndex(
                name: "IX_Undertakings_PersonId",
                table: "Undertakings",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConflictConsents");

            migrationBuilder.DropTable(
                name: "LeftOutMembers");

            migrationBuilder.DropTable(
                name: "RefusedLooks");

            migrationBuilder.DropTable(
                name: "Undertakings");

            migrationBuilder.DropColumn(
                name: "ConflictException",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "ConflictReviewOn",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "ConflictRulesVersion",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "IsPausedForParty",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "Aliases",
                table: "PlacementParties");

            migrationBuilder.DropColumn(
                name: "CompanyNumber",
                table: "PlacementParties");

            migrationBuilder.DropColumn(
                name: "LeavingOut",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "LeavingOutNote",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "LeftOutAt",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "LeftOutById",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "LeftOutByName",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "LeftOutSecondById",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "LeftOutSecondByName",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "Visibility",
                table: "Gaps");
        }
    }
}
