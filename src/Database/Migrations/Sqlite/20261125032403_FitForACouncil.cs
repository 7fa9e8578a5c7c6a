using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

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

            migrationBuilder.AddColumn<string>(
                name: "DbsAsked",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DbsIssuedOn",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DbsLevel",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DbsOutcome",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPausedForParty",
                table: "Placements",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "KeptToTime",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PausedFor",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "QualityAnsweredAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "QualityAnsweredById",
                table: "Placements",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QualityComment",
                table: "Placements",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QualityOfWork",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "QualityRepliedAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QualityReply",
                table: "Placements",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StartListToldOn",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WouldWorkAgain",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

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

            migrationBuilder.AddColumn<bool>(
                name: "IsQuietOnClosedDays",
                table: "People",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "LastCodeStep",
                table: "People",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LastUsedOn",
                table: "People",
                type: "TEXT",
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

            migrationBuilder.AddColumn<DateOnly>(
                name: "SecondFactorAskedOn",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "UnusedFrom",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "UnusedWarnedOn",
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

            migrationBuilder.AddColumn<bool>(
                name: "IsSilent",
                table: "Notices",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "DigestId",
                table: "Mail",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "DueFrom",
                table: "Mail",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDead",
                table: "Mail",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "IsForDigest",
                table: "Mail",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "ForgottenAt",
                table: "Gaps",
                type: "INTEGER",
                nullable: true);

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

            migrationBuilder.AddColumn<byte[]>(
                name: "UrgencyAgreedForId",
                table: "Gaps",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Visibility",
                table: "Gaps",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.AddColumn<long>(
                name: "ForgottenAt",
                table: "EvidenceFiles",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WarnedOfExpiryOn",
                table: "Credentials",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ForPersonId",
                table: "Answers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "StandingAnswerId",
                table: "Answers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccessReviews",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Quarter = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OverdueSaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CompletedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
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
                name: "Looks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    RecordId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AboutPersonId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Looks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "NoticeChoices",
                columns: table => new
                {
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "PlacementTicks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Task = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    UsedAt = table.Column<long>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Gaps = table.Column<int>(type: "INTEGER", nullable: false),
                    Notices = table.Column<int>(type: "INTEGER", nullable: false),
                    Mails = table.Column<int>(type: "INTEGER", nullable: false),
                    Looks = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RetentionRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StaffFiles",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    UploadedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    UploadedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ImportedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Changed = table.Column<int>(type: "INTEGER", nullable: false),
                    Suspended = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SkillId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GivenById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GivenByName = table.Column<string>(type: "TEXT", nullable: false),
                    GivenForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "AccessDecisions",
                columns: table => new
                {
                    GrantId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AccessReviewId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    IsKept = table.Column<bool>(type: "INTEGER", nullable: false),
                    DecidedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: false)
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
