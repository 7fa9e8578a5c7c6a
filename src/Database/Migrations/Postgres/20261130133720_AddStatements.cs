using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AddStatements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                    RaisedByName = table.Column<string>(type: "text", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RejectedById = table.Column<Guid>(type: "uuid", nullable: true),
                    RejectedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RejectionReason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ContestedById = table.Column<Guid>(type: "uuid", nullable: true),
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
                name: "IX_Statements_Status",
                table: "Statements",
                column: "Status");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChargeLinks");

            migrationBuilder.DropTable(
                name: "LedgerPostings");

            migrationBuilder.DropTable(
                name: "LineDisputes");

            migrationBuilder.DropTable(
                name: "MonthRunNotes");

            migrationBuilder.DropTable(
                name: "StatementLines");

            migrationBuilder.DropTable(
                name: "LedgerDocuments");

            migrationBuilder.DropTable(
                name: "MonthRuns");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropIndex(
                name: "IX_Timesheets_HomeAuthorityId_Status",
                table: "Timesheets");
        }
    }
}
