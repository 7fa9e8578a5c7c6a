using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SubstitutesConflictsAndAreas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "AskedAgainAt",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedAgainFor",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConflictReviewToldOn",
                table: "Placements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MatterReference",
                table: "Placements",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MatterSubject",
                table: "Placements",
                type: "character varying(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OwnInterest",
                table: "Placements",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PropertyOrChildMark",
                table: "Placements",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SearchRulesVersion",
                table: "Placements",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "SearchedAt",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SearchedById",
                table: "Placements",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SubstitutesForId",
                table: "Placements",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenBackAt",
                table: "ConflictConsents",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ConflictHits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MatterId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Relationship = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IsForSearcher = table.Column<bool>(type: "boolean", nullable: false),
                    IsForMatched = table.Column<bool>(type: "boolean", nullable: false),
                    FoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    GoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PlacementId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Barrier = table.Column<string>(type: "text", nullable: false),
                    AccessList = table.Column<List<string>>(type: "text[]", nullable: false),
                    TakenBackAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PlacementId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlacementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OfficerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OfficerPersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    LineManagerId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Discipline = table.Column<string>(type: "text", nullable: false),
                    Level = table.Column<string>(type: "text", nullable: false),
                    MeetsEveryEssential = table.Column<bool>(type: "boolean", nullable: false),
                    PreAgreedLimitMinutes = table.Column<int>(type: "integer", nullable: false),
                    RateId = table.Column<Guid>(type: "uuid", nullable: false),
                    RatePencePerHour = table.Column<long>(type: "bigint", nullable: false),
                    IsDearer = table.Column<bool>(type: "boolean", nullable: false),
                    ProposedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AgreedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ConsultedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ConsultedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ConsultedHow = table.Column<string>(type: "text", nullable: true),
                    ReleasedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReleasedById = table.Column<Guid>(type: "uuid", nullable: true),
                    CostAgreedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CostAgreedById = table.Column<Guid>(type: "uuid", nullable: true),
                    IsRefusedByOfficer = table.Column<bool>(type: "boolean", nullable: false),
                    HomeNote = table.Column<string>(type: "text", nullable: true),
                    TurnDownReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    TurnDownExplanation = table.Column<string>(type: "text", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SettledById = table.Column<Guid>(type: "uuid", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "uuid", nullable: true),
                    Shape_From = table.Column<DateOnly>(type: "date", nullable: false),
                    Shape_Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Shape_Minutes = table.Column<int>(type: "integer", nullable: false),
                    Shape_SessionMinutes = table.Column<List<int>>(type: "integer[]", nullable: false),
                    Shape_To = table.Column<DateOnly>(type: "date", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    OnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OnById = table.Column<Guid>(type: "uuid", nullable: false),
                    OffAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OffById = table.Column<Guid>(type: "uuid", nullable: true),
                    VacantSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
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
                SELECT gen_random_uuid(), shared."PartnershipId", shared."AuthorityId", shared."ServiceAreaId", date_trunc('milliseconds', now()), '00000000-0000-0000-0000-000000000000'::uuid
                FROM (SELECT DISTINCT m."PartnershipId", m."AuthorityId", a."ServiceAreaId"
                    FROM "Memberships" m JOIN "PooledServiceAreas" a ON a."PartnershipId" = m."PartnershipId") shared;
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
