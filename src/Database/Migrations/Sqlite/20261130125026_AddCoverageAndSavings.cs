using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AddCoverageAndSavings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Savings",
                table: "RetentionRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SpendMonths",
                table: "RetentionRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "PlacementCosts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HostAuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HomeAuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OfficerPersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LineManagerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OwnWork = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    OwnWorkNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    OwnWorkById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    OwnWorkByName = table.Column<string>(type: "TEXT", nullable: false),
                    OwnWorkAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlacementCosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlacementCosts_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavingPlans",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: false),
                    TargetPence = table.Column<long>(type: "INTEGER", nullable: true),
                    TargetByName = table.Column<string>(type: "TEXT", nullable: false),
                    TargetAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavingPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavingPlans_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Savings",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RequesterId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ProviderId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BaselinePencePerHour = table.Column<long>(type: "INTEGER", nullable: true),
                    LaterBaselinePencePerHour = table.Column<long>(type: "INTEGER", nullable: true),
                    BaselineSource = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    BaselineReference = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Duration = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Class = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AgencyWeeks = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ClaimedByName = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimedForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ClaimedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    VerifiedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    VerifiedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AcceptedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AcceptedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ForgottenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Evidence_AreProviderCostsRecorded = table.Column<bool>(type: "INTEGER", nullable: false),
                    Evidence_BudgetReference = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Evidence_OrderNotPlacedReference = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Evidence_OwnWork = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Evidence_QualityHeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    Evidence_SpendLikelyReference = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Savings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Savings_Authorities_ProviderId",
                        column: x => x.ProviderId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Savings_Authorities_RequesterId",
                        column: x => x.RequesterId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Savings_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Savings_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Savings_ServiceAreas_ServiceAreaId",
                        column: x => x.ServiceAreaId,
                        principalTable: "ServiceAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SpendFiles",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UploadedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    UploadedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    TakenInAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Known = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpendFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpendFiles_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SpendMonths",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ForgottenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpendMonths", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpendMonths_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SpendMonths_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WatchedCategories",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WatchedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    WatchedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WatchedCategories", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WatchedCategories_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WatchedCategories_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WatchedCategories_ServiceAreas_ServiceAreaId",
                        column: x => x.ServiceAreaId,
                        principalTable: "ServiceAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExtraCosts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PlacementCostsId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Pence = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    AddedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AddedByName = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TakenOutAt = table.Column<long>(type: "INTEGER", nullable: true),
                    TakenOutByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExtraCosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExtraCosts_PlacementCosts_PlacementCostsId",
                        column: x => x.PlacementCostsId,
                        principalTable: "PlacementCosts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OneOffCosts",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SavingPlanId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Pence = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AddedByName = table.Column<string>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TakenOutAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OneOffCosts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OneOffCosts_SavingPlans_SavingPlanId",
                        column: x => x.SavingPlanId,
                        principalTable: "SavingPlans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SavingYears",
                columns: table => new
                {
                    SavingId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    StartYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Minutes = table.Column<long>(type: "INTEGER", nullable: false),
                    BaselinePence = table.Column<long>(type: "INTEGER", nullable: false),
                    RechargePence = table.Column<long>(type: "INTEGER", nullable: false),
                    RequesterCostsPence = table.Column<long>(type: "INTEGER", nullable: false),
                    ProviderCostsPence = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavingYears", x => new { x.SavingId, x.StartYear });
                    table.ForeignKey(
                        name: "FK_SavingYears_Savings_SavingId",
                        column: x => x.SavingId,
                        principalTable: "Savings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SpendLines",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SpendMonthId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OutsideId = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Supplier = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Category = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Pence = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TakenInAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MatchReason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    MatchedId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    MatchedGapId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ExplainedAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DecidedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SpendLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SpendLines_SpendMonths_SpendMonthId",
                        column: x => x.SpendMonthId,
                        principalTable: "SpendMonths",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ExtraCosts_PlacementCostsId",
                table: "ExtraCosts",
                column: "PlacementCostsId");

            migrationBuilder.CreateIndex(
                name: "IX_OneOffCosts_SavingPlanId",
                table: "OneOffCosts",
                column: "SavingPlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PlacementCosts_PlacementId",
                table: "PlacementCosts",
                column: "PlacementId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavingPlans_PartnershipId_StartYear",
                table: "SavingPlans",
                columns: new[] { "PartnershipId", "StartYear" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Savings_PartnershipId_Status",
                table: "Savings",
                columns: new[] { "PartnershipId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Savings_PlacementId",
                table: "Savings",
                column: "PlacementId",
                unique: true,
                filter: "\"PlacementId\" IS NOT NULL AND \"Status\" IN ('Claimed', 'Verified', 'Accepted')");

            migrationBuilder.CreateIndex(
                name: "IX_Savings_ProviderId",
                table: "Savings",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_Savings_RequesterId_Status",
                table: "Savings",
                columns: new[] { "RequesterId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Savings_ServiceAreaId",
                table: "Savings",
                column: "ServiceAreaId");

            migrationBuilder.CreateIndex(
                name: "IX_SavingYears_StartYear",
                table: "SavingYears",
                column: "StartYear");

            migrationBuilder.CreateIndex(
                name: "IX_SpendFiles_AuthorityId",
                table: "SpendFiles",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_SpendFiles_UploadedAt",
                table: "SpendFiles",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_SpendLines_AuthorityId_Kind_OutsideId",
                table: "SpendLines",
                columns: new[] { "AuthorityId", "Kind", "OutsideId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpendLines_DecidedById",
                table: "SpendLines",
                column: "DecidedById");

            migrationBuilder.CreateIndex(
                name: "IX_SpendLines_SpendMonthId_Status",
                table: "SpendLines",
                columns: new[] { "SpendMonthId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SpendMonths_AuthorityId_Kind_Month_PartnershipId",
                table: "SpendMonths",
                columns: new[] { "AuthorityId", "Kind", "Month", "PartnershipId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SpendMonths_PartnershipId",
                table: "SpendMonths",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_WatchedCategories_AuthorityId",
                table: "WatchedCategories",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_WatchedCategories_PartnershipId",
                table: "WatchedCategories",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_WatchedCategories_ServiceAreaId",
                table: "WatchedCategories",
                column: "ServiceAreaId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ExtraCosts");

            migrationBuilder.DropTable(
                name: "OneOffCosts");

            migrationBuilder.DropTable(
                name: "SavingYears");

            migrationBuilder.DropTable(
                name: "SpendFiles");

            migrationBuilder.DropTable(
                name: "SpendLines");

            migrationBuilder.DropTable(
                name: "WatchedCategories");

            migrationBuilder.DropTable(
                name: "PlacementCosts");

            migrationBuilder.DropTable(
                name: "SavingPlans");

            migrationBuilder.DropTable(
                name: "Savings");

            migrationBuilder.DropTable(
                name: "SpendMonths");

            migrationBuilder.DropColumn(
                name: "Savings",
                table: "RetentionRuns");

            migrationBuilder.DropColumn(
                name: "SpendMonths",
                table: "RetentionRuns");
        }
    }
}
