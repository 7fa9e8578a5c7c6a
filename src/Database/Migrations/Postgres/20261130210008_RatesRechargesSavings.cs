using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RatesRechargesSavings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Savings",
                table: "RetentionRuns",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SpendMonths",
                table: "RetentionRuns",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "CarriesAward",
                table: "Rates",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "CeilingPencePerHour",
                table: "Placements",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PriceAgreed",
                table: "Placements",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TermKind",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Fixed");

            migrationBuilder.AddColumn<DateOnly>(
                name: "FromEndsOn",
                table: "PlacementExtensions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EmployedSince",
                table: "Officers",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PriceAsked",
                table: "Offers",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "HourColumns",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ListedAt",
                table: "Expenses",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FinanceDetails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionNumber = table.Column<int>(type: "integer", nullable: false),
                    EnteredById = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Turn = table.Column<long>(type: "bigint", nullable: false),
                    Facts = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FinanceDetails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FinanceDetails_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JournalLayouts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionNumber = table.Column<int>(type: "integer", nullable: false),
                    SavedById = table.Column<Guid>(type: "uuid", nullable: false),
                    SavedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Turn = table.Column<long>(type: "bigint", nullable: false),
                    Format = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JournalLayouts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JournalLayouts_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MonthRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ProviderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    AsOf = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StartedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ToDo = table.Column<int>(type: "integer", nullable: true),
                    Done = table.Column<int>(type: "integer", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonthRuns_Authorities_ProviderId",
                        column: x => x.ProviderId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaySpines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FinancialYearStart = table.Column<int>(type: "integer", nullable: false),
                    VersionNumber = table.Column<int>(type: "integer", nullable: false),
                    YearlyPence = table.Column<string>(type: "text", nullable: false),
                    EnteredById = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaySpines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaySpines_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PlacementCosts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlacementId = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    HostAuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    HomeAuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    OfficerPersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    LineManagerId = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnWork = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    OwnWorkNote = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    OwnWorkById = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnWorkByName = table.Column<string>(type: "text", nullable: false),
                    OwnWorkAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartYear = table.Column<int>(type: "integer", nullable: false),
                    TargetPence = table.Column<long>(type: "bigint", nullable: true),
                    TargetByName = table.Column<string>(type: "text", nullable: false),
                    TargetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChangedByName = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequesterId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProviderId = table.Column<Guid>(type: "uuid", nullable: true),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlacementId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    BaselinePencePerHour = table.Column<long>(type: "bigint", nullable: true),
                    LaterBaselinePencePerHour = table.Column<long>(type: "bigint", nullable: true),
                    BaselineSource = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    BaselineReference = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Duration = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Class = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ClaimedById = table.Column<Guid>(type: "uuid", nullable: false),
                    ClaimedByName = table.Column<string>(type: "text", nullable: false),
                    ClaimedForId = table.Column<Guid>(type: "uuid", nullable: true),
                    ClaimedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    VerifiedById = table.Column<Guid>(type: "uuid", nullable: true),
                    VerifiedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AcceptedById = table.Column<Guid>(type: "uuid", nullable: true),
                    AcceptedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ForgottenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Evidence_AreProviderCostsRecorded = table.Column<bool>(type: "boolean", nullable: false),
                    Evidence_BudgetReference = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Evidence_OrderNotPlacedReference = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Evidence_OwnWork = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Evidence_QualityHeld = table.Column<bool>(type: "boolean", nullable: false),
                    Evidence_SpendLikelyReference = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    UploadedById = table.Column<Guid>(type: "uuid", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Rows = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: true),
                    TakenInAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Known = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    ForgottenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
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
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChangedByName = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProviderId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecipientId = table.Column<Guid>(type: "uuid", nullable: false),
                    VatTreatment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    DraftedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActedForProvider = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    ActedForRecipient = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    ExportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExportedById = table.Column<Guid>(type: "uuid", nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaymentReference = table.Column<string>(type: "character varying(140)", maxLength: 140, nullable: true),
                    PaidAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PaidById = table.Column<Guid>(type: "uuid", nullable: true),
                    NumberYear = table.Column<int>(type: "integer", nullable: true),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    Reference = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IssuedById = table.Column<Guid>(type: "uuid", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnsweredById = table.Column<Guid>(type: "uuid", nullable: true),
                    RemindedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UnansweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsAgreedBySilence = table.Column<bool>(type: "boolean", nullable: false),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "WatchedCategories",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    WatchedById = table.Column<Guid>(type: "uuid", nullable: false),
                    WatchedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
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
                name: "MonthRunNotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RunId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecipientId = table.Column<Guid>(type: "uuid", nullable: false),
                    VatTreatment = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    Sentence = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Pence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MonthRunNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MonthRunNotes_MonthRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MonthRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExtraCosts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlacementCostsId = table.Column<Guid>(type: "uuid", nullable: false),
                    Side = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StartYear = table.Column<int>(type: "integer", nullable: false),
                    Pence = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedByName = table.Column<string>(type: "text", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TakenOutAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TakenOutByName = table.Column<string>(type: "text", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SavingPlanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Pence = table.Column<long>(type: "bigint", nullable: false),
                    AddedById = table.Column<Guid>(type: "uuid", nullable: false),
                    AddedByName = table.Column<string>(type: "text", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TakenOutAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                    SavingId = table.Column<Guid>(type: "uuid", nullable: false),
                    StartYear = table.Column<int>(type: "integer", nullable: false),
                    Minutes = table.Column<long>(type: "bigint", nullable: false),
                    AgencyWeeks = table.Column<int>(type: "integer", nullable: false),
                    BaselinePence = table.Column<long>(type: "bigint", nullable: false),
                    RechargePence = table.Column<long>(type: "bigint", nullable: false),
                    RequesterCostsPence = table.Column<long>(type: "bigint", nullable: false),
                    ProviderCostsPence = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SpendMonthId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    OutsideId = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Supplier = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Category = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    Pence = table.Column<long>(type: "bigint", nullable: false),
                    OrderNumber = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Description = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TakenInAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChangedByName = table.Column<string>(type: "text", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MatchReason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    MatchedId = table.Column<Guid>(type: "uuid", nullable: true),
                    MatchedGapId = table.Column<Guid>(type: "uuid", nullable: true),
                    ExplainedAs = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    Explanation = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: true),
                    DecidedByName = table.Column<string>(type: "text", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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

            migrationBuilder.CreateTable(
                name: "ChargeLinks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    LineNumber = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    ChargedAgainAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChargeLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChargeLinks_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerDocuments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    LineNumber = table.Column<int>(type: "integer", nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerDocuments_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LineDisputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    LineNumber = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Explanation = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    RaisedById = table.Column<Guid>(type: "uuid", nullable: false),
                    RaisedForId = table.Column<Guid>(type: "uuid", nullable: true),
                    RaisedByName = table.Column<string>(type: "text", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RejectedById = table.Column<Guid>(type: "uuid", nullable: true),
                    RejectedForId = table.Column<Guid>(type: "uuid", nullable: true),
                    RejectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RejectionReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ContestedById = table.Column<Guid>(type: "uuid", nullable: true),
                    ContestedForId = table.Column<Guid>(type: "uuid", nullable: true),
                    ContestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ContestReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ProviderViewById = table.Column<Guid>(type: "uuid", nullable: true),
                    RecipientViewById = table.Column<Guid>(type: "uuid", nullable: true),
                    SettledById = table.Column<Guid>(type: "uuid", nullable: true),
                    SettledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecisionReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    IsLeftOut = table.Column<bool>(type: "boolean", nullable: false),
                    Credit_ChargesAgain = table.Column<bool>(type: "boolean", nullable: true),
                    Credit_Minutes = table.Column<long>(type: "bigint", nullable: true),
                    Credit_Pence = table.Column<long>(type: "bigint", nullable: true),
                    ProviderView_ChargesAgain = table.Column<bool>(type: "boolean", nullable: true),
                    ProviderView_Minutes = table.Column<long>(type: "bigint", nullable: true),
                    ProviderView_Pence = table.Column<long>(type: "bigint", nullable: true),
                    RecipientView_ChargesAgain = table.Column<bool>(type: "boolean", nullable: true),
                    RecipientView_Minutes = table.Column<long>(type: "bigint", nullable: true),
                    RecipientView_Pence = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LineDisputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LineDisputes_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatementLines",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PlacementId = table.Column<Guid>(type: "uuid", nullable: false),
                    PlacementReference = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    Matter = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<long>(type: "bigint", nullable: false),
                    ChargeableMinutes = table.Column<long>(type: "bigint", nullable: false),
                    UnitMinutes = table.Column<int>(type: "integer", nullable: true),
                    Rounding = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    RateId = table.Column<Guid>(type: "uuid", nullable: true),
                    RatePencePerHour = table.Column<long>(type: "bigint", nullable: true),
                    OriginStatementId = table.Column<Guid>(type: "uuid", nullable: true),
                    OriginLineNumber = table.Column<int>(type: "integer", nullable: true),
                    AdjustedMinutes = table.Column<long>(type: "bigint", nullable: false),
                    ChargedBeforePence = table.Column<long>(type: "bigint", nullable: false),
                    AmountPence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StatementLines_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StatementLines_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LedgerPostings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DocumentId = table.Column<long>(type: "bigint", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    CounterpartyId = table.Column<Guid>(type: "uuid", nullable: false),
                    Account = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    DebitPence = table.Column<long>(type: "bigint", nullable: false),
                    CreditPence = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerPostings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerPostings_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Timesheets_HomeAuthorityId_Status",
                table: "Timesheets",
                columns: new[] { "HomeAuthorityId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ChargeLinks_RecordId_Kind_Number_Sequence",
                table: "ChargeLinks",
                columns: new[] { "RecordId", "Kind", "Number", "Sequence" },
                unique: true,
                filter: "\"ChargedAgainAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ChargeLinks_StatementId_LineNumber",
                table: "ChargeLinks",
                columns: new[] { "StatementId", "LineNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ExtraCosts_PlacementCostsId",
                table: "ExtraCosts",
                column: "PlacementCostsId");

            migrationBuilder.CreateIndex(
                name: "IX_FinanceDetails_AuthorityId_VersionNumber",
                table: "FinanceDetails",
                columns: new[] { "AuthorityId", "VersionNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JournalLayouts_AuthorityId_VersionNumber",
                table: "JournalLayouts",
                columns: new[] { "AuthorityId", "VersionNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_PostedOn",
                table: "LedgerDocuments",
                column: "PostedOn");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_StatementId_Kind_LineNumber",
                table: "LedgerDocuments",
                columns: new[] { "StatementId", "Kind", "LineNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_AuthorityId_CounterpartyId_Account",
                table: "LedgerPostings",
                columns: new[] { "AuthorityId", "CounterpartyId", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_DocumentId",
                table: "LedgerPostings",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_LineDisputes_StatementId_LineNumber",
                table: "LineDisputes",
                columns: new[] { "StatementId", "LineNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LineDisputes_Status",
                table: "LineDisputes",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_MonthRunNotes_RunId",
                table: "MonthRunNotes",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_MonthRuns_ProviderId_AsOf",
                table: "MonthRuns",
                columns: new[] { "ProviderId", "AsOf" });

            migrationBuilder.CreateIndex(
                name: "IX_MonthRuns_ProviderId_Month",
                table: "MonthRuns",
                columns: new[] { "ProviderId", "Month" },
                unique: true,
                filter: "\"EndedAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OneOffCosts_SavingPlanId",
                table: "OneOffCosts",
                column: "SavingPlanId");

            migrationBuilder.CreateIndex(
                name: "IX_PaySpines_AuthorityId_FinancialYearStart_VersionNumber",
                table: "PaySpines",
                columns: new[] { "AuthorityId", "FinancialYearStart", "VersionNumber" },
                unique: true);

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
                column: "PlacementId");

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
                name: "IX_StatementLines_PlacementId",
                table: "StatementLines",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_StatementLines_StatementId_Number",
                table: "StatementLines",
                columns: new[] { "StatementId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_ProviderId_Month_RecipientId_VatTreatment_Sequen~",
                table: "Statements",
                columns: new[] { "ProviderId", "Month", "RecipientId", "VatTreatment", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_ProviderId_NumberYear_Number",
                table: "Statements",
                columns: new[] { "ProviderId", "NumberYear", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_RecipientId_Status",
                table: "Statements",
                columns: new[] { "RecipientId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Reference",
                table: "Statements",
                column: "Reference",
                unique: true,
                filter: "\"Reference\" <> ''");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Status",
                table: "Statements",
                column: "Status");

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
                name: "ChargeLinks");

            migrationBuilder.DropTable(
                name: "ExtraCosts");

            migrationBuilder.DropTable(
                name: "FinanceDetails");

            migrationBuilder.DropTable(
                name: "JournalLayouts");

            migrationBuilder.DropTable(
                name: "LedgerPostings");

            migrationBuilder.DropTable(
                name: "LineDisputes");

            migrationBuilder.DropTable(
                name: "MonthRunNotes");

            migrationBuilder.DropTable(
                name: "OneOffCosts");

            migrationBuilder.DropTable(
                name: "PaySpines");

            migrationBuilder.DropTable(
                name: "SavingYears");

            migrationBuilder.DropTable(
                name: "SpendFiles");

            migrationBuilder.DropTable(
                name: "SpendLines");

            migrationBuilder.DropTable(
                name: "StatementLines");

            migrationBuilder.DropTable(
                name: "WatchedCategories");

            migrationBuilder.DropTable(
                name: "PlacementCosts");

            migrationBuilder.DropTable(
                name: "LedgerDocuments");

            migrationBuilder.DropTable(
                name: "MonthRuns");

            migrationBuilder.DropTable(
                name: "SavingPlans");

            migrationBuilder.DropTable(
                name: "Savings");

            migrationBuilder.DropTable(
                name: "SpendMonths");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropIndex(
                name: "IX_Timesheets_HomeAuthorityId_Status",
                table: "Timesheets");

            migrationBuilder.DropColumn(
                name: "Savings",
                table: "RetentionRuns");

            migrationBuilder.DropColumn(
                name: "SpendMonths",
                table: "RetentionRuns");

            migrationBuilder.DropColumn(
                name: "CarriesAward",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "CeilingPencePerHour",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "PriceAgreed",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "TermKind",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "FromEndsOn",
                table: "PlacementExtensions");

            migrationBuilder.DropColumn(
                name: "EmployedSince",
                table: "Officers");

            migrationBuilder.DropColumn(
                name: "PriceAsked",
                table: "Offers");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "HourColumns");

            migrationBuilder.DropColumn(
                name: "ListedAt",
                table: "Expenses");
        }
    }
}
