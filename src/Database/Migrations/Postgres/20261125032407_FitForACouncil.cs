using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FitForACouncil : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "CloseOutToldOn",
                table: "Placements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConflictException",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<DateOnly>(
                name: "ConflictReviewOn",
                table: "Placements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ConflictRulesVersion",
                table: "Placements",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DbsAsked",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DbsIssuedOn",
                table: "Placements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DbsLevel",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DbsOutcome",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPausedForParty",
                table: "Placements",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KeptToTime",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PausedFor",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "QualityAnsweredAt",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "QualityAnsweredById",
                table: "Placements",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QualityComment",
                table: "Placements",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QualityOfWork",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "QualityRepliedAt",
                table: "Placements",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QualityReply",
                table: "Placements",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StartListToldOn",
                table: "Placements",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WouldWorkAgain",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Aliases",
                table: "PlacementParties",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "CompanyNumber",
                table: "PlacementParties",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "IsQuietOnClosedDays",
                table: "People",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LastCodeStep",
                table: "People",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LastUsedOn",
                table: "People",
                type: "date",
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

            migrationBuilder.AddColumn<DateOnly>(
                name: "SecondFactorAskedOn",
                table: "People",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "UnusedFrom",
                table: "People",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "UnusedWarnedOn",
                table: "People",
                type: "date",
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

            migrationBuilder.AddColumn<bool>(
                name: "IsSilent",
                table: "Notices",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "DigestId",
                table: "Mail",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "DueFrom",
                table: "Mail",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDead",
                table: "Mail",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsForDigest",
                table: "Mail",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ForgottenAt",
                table: "Gaps",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeavingOut",
                table: "Gaps",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "NotAsked");

            migrationBuilder.AddColumn<string>(
                name: "LeavingOutNote",
                table: "Gaps",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "LeftOutAt",
                table: "Gaps",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LeftOutById",
                table: "Gaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftOutByName",
                table: "Gaps",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LeftOutSecondById",
                table: "Gaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LeftOutSecondByName",
                table: "Gaps",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "UrgencyAgreedForId",
                table: "Gaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Visibility",
                table: "Gaps",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.AddColumn<DateTime>(
                name: "ForgottenAt",
                table: "EvidenceFiles",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WarnedOfExpiryOn",
                table: "Credentials",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ForPersonId",
                table: "Answers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "StandingAnswerId",
                table: "Answers",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccessReviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Quarter = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OverdueSaidAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CompletedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccessReviews_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConflictConsents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Client = table.Column<string>(type: "text", nullable: false),
                    GivenBy = table.Column<string>(type: "text", nullable: false),
                    GivenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DocumentReference = table.Column<string>(type: "text", nullable: false),
                    PlacementId = table.Column<Guid>(type: "uuid", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GapId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false)
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
                name: "Looks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    AboutPersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Looks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NoticeChoices",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoticeChoices", x => new { x.PersonId, x.Kind });
                    table.ForeignKey(
                        name: "FK_NoticeChoices_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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

            migrationBuilder.CreateTable(
                name: "PlacementTicks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Task = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PlacementId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlacementTicks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlacementTicks_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecoveryCodes_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RetentionRuns",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Gaps = table.Column<int>(type: "integer", nullable: false),
                    Notices = table.Column<int>(type: "integer", nullable: false),
                    Mails = table.Column<int>(type: "integer", nullable: false),
                    Looks = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StaffFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    UploadedById = table.Column<Guid>(type: "uuid", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: true),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Changed = table.Column<int>(type: "integer", nullable: false),
                    Suspended = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffFiles_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StandingAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    SkillId = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    GivenById = table.Column<Guid>(type: "uuid", nullable: false),
                    GivenByName = table.Column<string>(type: "text", nullable: false),
                    GivenForId = table.Column<Guid>(type: "uuid", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedByName = table.Column<string>(type: "text", nullable: true),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandingAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StandingAnswers_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandingAnswers_ServiceAreas_ServiceAreaId",
                        column: x => x.ServiceAreaId,
                        principalTable: "ServiceAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandingAnswers_Skills_SkillId",
                        column: x => x.SkillId,
                        principalTable: "Skills",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Undertakings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    GapId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: true),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "AccessDecisions",
                columns: table => new
                {
                    GrantId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccessReviewId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsKept = table.Column<bool>(type: "boolean", nullable: false),
                    DecidedById = table.Column<Guid>(type: "uuid", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccessDecisions", x => new { x.AccessReviewId, x.GrantId });
                    table.ForeignKey(
                        name: "FK_AccessDecisions_AccessReviews_AccessReviewId",
                        column: x => x.AccessReviewId,
                        principalTable: "AccessReviews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_HeldUntil",
                table: "Notices",
                column: "HeldUntil");

            migrationBuilder.CreateIndex(
                name: "IX_Mail_DigestId",
                table: "Mail",
                column: "DigestId");

            migrationBuilder.CreateIndex(
                name: "IX_Mail_IsDead",
                table: "Mail",
                column: "IsDead");

            migrationBuilder.CreateIndex(
                name: "IX_AccessReviews_AuthorityId_Quarter",
                table: "AccessReviews",
                columns: new[] { "AuthorityId", "Quarter" },
                unique: true);

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
                name: "IX_Looks_AboutPersonId_At",
                table: "Looks",
                columns: new[] { "AboutPersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Looks_AuthorityId_At",
                table: "Looks",
                columns: new[] { "AuthorityId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Looks_RecordId_PersonId_At",
                table: "Looks",
                columns: new[] { "RecordId", "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Nudges_RootId_Item_On",
                table: "Nudges",
                columns: new[] { "RootId", "Item", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlacementTicks_PlacementId",
                table: "PlacementTicks",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryCodes_PersonId_Hash",
                table: "RecoveryCodes",
                columns: new[] { "PersonId", "Hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffFiles_AuthorityId",
                table: "StaffFiles",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_StaffFiles_UploadedAt",
                table: "StaffFiles",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_StandingAnswers_AuthorityId_LastDay",
                table: "StandingAnswers",
                columns: new[] { "AuthorityId", "LastDay" });

            migrationBuilder.CreateIndex(
                name: "IX_StandingAnswers_ServiceAreaId",
                table: "StandingAnswers",
                column: "ServiceAreaId");

            migrationBuilder.CreateIndex(
                name: "IX_StandingAnswers_SkillId",
                table: "StandingAnswers",
                column: "SkillId");

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
                name: "AccessDecisions");

            migrationBuilder.DropTable(
                name: "ConflictConsents");

            migrationBuilder.DropTable(
                name: "LeftOutMembers");

            migrationBuilder.DropTable(
                name: "Looks");

            migrationBuilder.DropTable(
                name: "NoticeChoices");

            migrationBuilder.DropTable(
                name: "Nudges");

            migrationBuilder.DropTable(
                name: "PlacementTicks");

            migrationBuilder.DropTable(
                name: "RecoveryCodes");

            migrationBuilder.DropTable(
                name: "RetentionRuns");

            migrationBuilder.DropTable(
                name: "StaffFiles");

            migrationBuilder.DropTable(
                name: "StandingAnswers");

            migrationBuilder.DropTable(
                name: "Undertakings");

            migrationBuilder.DropTable(
                name: "AccessReviews");

            migrationBuilder.DropIndex(
                name: "IX_Notices_HeldUntil",
                table: "Notices");

            migrationBuilder.DropIndex(
                name: "IX_Mail_DigestId",
                table: "Mail");

            migrationBuilder.DropIndex(
                name: "IX_Mail_IsDead",
                table: "Mail");

            migrationBuilder.DropColumn(
                name: "CloseOutToldOn",
                table: "Placements");

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
                name: "DbsAsked",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "DbsIssuedOn",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "DbsLevel",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "DbsOutcome",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "IsPausedForParty",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "KeptToTime",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "PausedFor",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityAnsweredAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityAnsweredById",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityComment",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityOfWork",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityRepliedAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityReply",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "StartListToldOn",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "WouldWorkAgain",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "Aliases",
                table: "PlacementParties");

            migrationBuilder.DropColumn(
                name: "CompanyNumber",
                table: "PlacementParties");

            migrationBuilder.DropColumn(
                name: "IsQuietOnClosedDays",
                table: "People");

            migrationBuilder.DropColumn(
                name: "LastCodeStep",
                table: "People");

            migrationBuilder.DropColumn(
                name: "LastUsedOn",
                table: "People");

            migrationBuilder.DropColumn(
                name: "QuietFrom",
                table: "People");

            migrationBuilder.DropColumn(
                name: "QuietTo",
                table: "People");

            migrationBuilder.DropColumn(
                name: "SecondFactorAskedOn",
                table: "People");

            migrationBuilder.DropColumn(
                name: "UnusedFrom",
                table: "People");

            migrationBuilder.DropColumn(
                name: "UnusedWarnedOn",
                table: "People");

            migrationBuilder.DropColumn(
                name: "EndorsedForId",
                table: "Offers");

            migrationBuilder.DropColumn(
                name: "HeldUntil",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "IsSilent",
                table: "Notices");

            migrationBuilder.DropColumn(
                name: "DigestId",
                table: "Mail");

            migrationBuilder.DropColumn(
                name: "DueFrom",
                table: "Mail");

            migrationBuilder.DropColumn(
                name: "IsDead",
                table: "Mail");

            migrationBuilder.DropColumn(
                name: "IsForDigest",
                table: "Mail");

            migrationBuilder.DropColumn(
                name: "ForgottenAt",
                table: "Gaps");

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
                name: "UrgencyAgreedForId",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "Visibility",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "ForgottenAt",
                table: "EvidenceFiles");

            migrationBuilder.DropColumn(
                name: "WarnedOfExpiryOn",
                table: "Credentials");

            migrationBuilder.DropColumn(
                name: "ForPersonId",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "StandingAnswerId",
                table: "Answers");
        }
    }
}
