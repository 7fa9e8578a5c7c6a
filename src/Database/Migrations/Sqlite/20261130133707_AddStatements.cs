using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
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
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ProviderId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AsOf = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ToDo = table.Column<int>(type: "INTEGER", nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ProviderId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RecipientId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    VatTreatment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    DraftedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ActedForProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ActedForRecipient = table.Column<string>(type: "TEXT", nullable: false),
                    ExportedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ExportedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PaymentReference = table.Column<string>(type: "TEXT", maxLength: 140, nullable: true),
                    PaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PaidById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    NumberYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    IssuedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IssuedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RemindedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    UnansweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsAgreedBySilence = table.Column<bool>(type: "INTEGER", nullable: false),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "MonthRunNotes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecipientId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    VatTreatment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Sentence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Pence = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StatementId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LineNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Number = table.Column<long>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    ChargedAgainAt = table.Column<long>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatementId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LineNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    StatementId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LineNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RaisedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    RaisedByName = table.Column<string>(type: "TEXT", nullable: false),
                    RaisedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RejectedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RejectedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RejectionReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ContestedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ContestedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ContestReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    ProviderViewById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RecipientViewById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SettledById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    IsLeftOut = table.Column<bool>(type: "INTEGER", nullable: false),
                    Credit_ChargesAgain = table.Column<bool>(type: "INTEGER", nullable: true),
                    Credit_Minutes = table.Column<long>(type: "INTEGER", nullable: true),
                    Credit_Pence = table.Column<long>(type: "INTEGER", nullable: true),
                    ProviderView_ChargesAgain = table.Column<bool>(type: "INTEGER", nullable: true),
                    ProviderView_Minutes = table.Column<long>(type: "INTEGER", nullable: true),
                    ProviderView_Pence = table.Column<long>(type: "INTEGER", nullable: true),
                    RecipientView_ChargesAgain = table.Column<bool>(type: "INTEGER", nullable: true),
                    RecipientView_Minutes = table.Column<long>(type: "INTEGER", nullable: true),
                    RecipientView_Pence = table.Column<long>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    StatementId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PlacementReference = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Matter = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<long>(type: "INTEGER", nullable: false),
                    ChargeableMinutes = table.Column<long>(type: "INTEGER", nullable: false),
                    UnitMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Rounding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    RateId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    RatePencePerHour = table.Column<long>(type: "INTEGER", nullable: true),
                    OriginStatementId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    OriginLineNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    AdjustedMinutes = table.Column<long>(type: "INTEGER", nullable: false),
                    ChargedBeforePence = table.Column<long>(type: "INTEGER", nullable: false),
                    AmountPence = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    DocumentId = table.Column<long>(type: "INTEGER", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CounterpartyId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DebitPence = table.Column<long>(type: "INTEGER", nullable: false),
                    CreditPence = table.Column<long>(type: "INTEGER", nullable: false)
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
                name: "IX_Statements_ProviderId_Month_RecipientId_VatTreatment_Sequence",
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
