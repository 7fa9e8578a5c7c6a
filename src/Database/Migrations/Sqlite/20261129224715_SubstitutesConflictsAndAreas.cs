using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SubstitutesConflictsAndAreas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "AskedAgainAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedAgainFor",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConflictReviewToldOn",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MatterReference",
                table: "Placements",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MatterSubject",
                table: "Placements",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnInterest",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PropertyOrChildMark",
                table: "Placements",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SearchRulesVersion",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "SearchedAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SearchedById",
                table: "Placements",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "SubstitutesForId",
                table: "Placements",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "TakenBackAt",
                table: "ConflictConsents",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ConflictHits",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    MatterId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Relationship = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsForSearcher = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsForMatched = table.Column<bool>(type: "INTEGER", nullable: false),
                    FoundAt = table.Column<long>(type: "INTEGER", nullable: false),
                    GoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConflictHits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConflictHits_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ConflictSafeguards",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Barrier = table.Column<string>(type: "TEXT", nullable: false),
                    AccessList = table.Column<string>(type: "TEXT", nullable: false),
                    TakenBackAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConflictSafeguards", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConflictSafeguards_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Substitutions",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OfficerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OfficerPersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LineManagerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Discipline = table.Column<string>(type: "TEXT", nullable: false),
                    Level = table.Column<string>(type: "TEXT", nullable: false),
                    MeetsEveryEssential = table.Column<bool>(type: "INTEGER", nullable: false),
                    PreAgreedLimitMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    RateId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RatePencePerHour = table.Column<long>(type: "INTEGER", nullable: false),
                    IsDearer = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProposedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AgreedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ConsultedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ConsultedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ConsultedHow = table.Column<string>(type: "TEXT", nullable: true),
                    ReleasedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReleasedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CostAgreedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CostAgreedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IsRefusedByOfficer = table.Column<bool>(type: "INTEGER", nullable: false),
                    HomeNote = table.Column<string>(type: "TEXT", nullable: true),
                    TurnDownReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    TurnDownExplanation = table.Column<string>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SettledById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SuccessorId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Shape_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Shape_Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Shape_Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Shape_SessionMinutes = table.Column<string>(type: "TEXT", nullable: false),
                    Shape_To = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Substitutions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Substitutions_Officers_OfficerId",
                        column: x => x.OfficerId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Substitutions_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SwitchedOnAreas",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OnAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OnById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OffAt = table.Column<long>(type: "INTEGER", nullable: true),
                    OffById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    VacantSince = table.Column<long>(type: "INTEGER", nullable: true),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SwitchedOnAreas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SwitchedOnAreas_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SwitchedOnAreas_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SwitchedOnAreas_ServiceAreas_ServiceAreaId",
                        column: x => x.ServiceAreaId,
                        principalTable: "ServiceAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ConflictHits_AuthorityId",
                table: "ConflictHits",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_ConflictHits_PlacementId",
                table: "ConflictHits",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_ConflictSafeguards_PlacementId",
                table: "ConflictSafeguards",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_Substitutions_OfficerId",
                table: "Substitutions",
                column: "OfficerId");

            migrationBuilder.CreateIndex(
                name: "IX_Substitutions_OfficerPersonId",
                table: "Substitutions",
                column: "OfficerPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Substitutions_PlacementId",
                table: "Substitutions",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_Substitutions_Status",
                table: "Substitutions",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_SwitchedOnAreas_AuthorityId",
                table: "SwitchedOnAreas",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_SwitchedOnAreas_PartnershipId",
                table: "SwitchedOnAreas",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_SwitchedOnAreas_ServiceAreaId",
                table: "SwitchedOnAreas",
                column: "ServiceAreaId");

            // What every member shared until now stays on.
            migrationBuilder.Sql("""
                INSERT INTO "SwitchedOnAreas" ("Id", "PartnershipId", "AuthorityId", "ServiceAreaId", "OnAt", "OnById")
                SELECT randomblob(16), shared."PartnershipId", shared."AuthorityId", shared."ServiceAreaId", CAST(unixepoch('subsec') * 1000 AS INTEGER), zeroblob(16)
                FROM (SELECT DISTINCT m."PartnershipId", m."AuthorityId", a."ServiceAreaId"
                    FROM "Memberships" m JOIN "PooledServiceAreas" a ON a."PartnershipId" = m."PartnershipId") shared
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ConflictHits");

            migrationBuilder.DropTable(
                name: "ConflictSafeguards");

            migrationBuilder.DropTable(
                name: "Substitutions");

            migrationBuilder.DropTable(
                name: "SwitchedOnAreas");

            migrationBuilder.DropColumn(
                name: "AskedAgainAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "AskedAgainFor",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "ConflictReviewToldOn",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "MatterReference",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "MatterSubject",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "OwnInterest",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "PropertyOrChildMark",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "SearchRulesVersion",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "SearchedAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "SearchedById",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "SubstitutesForId",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "TakenBackAt",
                table: "ConflictConsents");
        }
    }
}
