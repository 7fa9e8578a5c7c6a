using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class HoursAndExpenses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ApprovedAt",
                table: "Rates",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ApprovedById",
                table: "Rates",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ApprovedForId",
                table: "Rates",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BuildUp",
                table: "Rates",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "EnteredForId",
                table: "Rates",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "OfficerId",
                table: "Rates",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "Rates",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Approved");

            migrationBuilder.AddColumn<int>(
                name: "VersionNumber",
                table: "Rates",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "WithdrawnAt",
                table: "Rates",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ExpenseCapPence",
                table: "Placements",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "Expenses",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CorrectsId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CorrectionReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    BeforePence = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Pence = table.Column<long>(type: "INTEGER", nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    MatterReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ReceiptId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HomeAuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HostAuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OfficerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OfficerPersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ConfirmedForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ApprovedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ApprovedForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ApprovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ReturnedForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ReturnedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StatementId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ChargedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PassedToDeputyAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Expenses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Expenses_Expenses_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "Expenses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Expenses_Officers_OfficerId",
                        column: x => x.OfficerId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Expenses_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HourColumns",
                columns: table => new
                {
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false),
                    TimeUnit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HourColumns", x => x.AuthorityId);
                    table.ForeignKey(
                        name: "FK_HourColumns_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "HourFiles",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    UploadedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    UploadedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TakenInAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Known = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HourFiles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HourFiles_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Timesheets",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    CorrectsId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    CorrectionReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    BeforeMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    BeforeChargeableMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Monday = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    ChargeableMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    ListedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedByName = table.Column<string>(type: "TEXT", nullable: false),
                    ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HomeAuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HostAuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OfficerId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OfficerPersonId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ConfirmedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ConfirmedForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ApprovedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ApprovedForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ApprovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ReturnedForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ReturnedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StatementId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ChargedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    PassedToDeputyAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Timesheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Timesheets_Officers_OfficerId",
                        column: x => x.OfficerId,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Timesheets_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Timesheets_Timesheets_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "Timesheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TimesheetEntries",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TimesheetId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    MatterReference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Narrative = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    IsChargeable = table.Column<bool>(type: "INTEGER", nullable: false),
                    NotChargeableReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    OutsideAuthorityId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    OutsideId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TimesheetEntries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TimesheetEntries_Timesheets_TimesheetId",
                        column: x => x.TimesheetId,
                        principalTable: "Timesheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Expenses_CorrectsId",
                table: "Expenses",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_Expenses_HostAuthorityId_Status",
                table: "Expenses",
                columns: new[] { "HostAuthorityId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Expenses_OfficerId",
                table: "Expenses",
                column: "OfficerId");

            migrationBuilder.CreateIndex(
                name: "IX_Expenses_OfficerPersonId",
                table: "Expenses",
                column: "OfficerPersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Expenses_PlacementId",
                table: "Expenses",
                column: "PlacementId");

            migrationBuilder.CreateIndex(
                name: "IX_Expenses_ReceiptId",
                table: "Expenses",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_HourFiles_AuthorityId",
                table: "HourFiles",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_HourFiles_UploadedAt",
                table: "HourFiles",
                column: "UploadedAt");

            migrationBuilder.CreateIndex(
                name: "IX_TimesheetEntries_OutsideAuthorityId_OutsideId",
                table: "TimesheetEntries",
                columns: new[] { "OutsideAuthorityId", "OutsideId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TimesheetEntries_TimesheetId",
                table: "TimesheetEntries",
                column: "TimesheetId");

            migrationBuilder.CreateIndex(
                name: "IX_Timesheets_CorrectsId",
                table: "Timesheets",
                column: "CorrectsId");

            migrationBuilder.CreateIndex(
                name: "IX_Timesheets_HostAuthorityId_Status",
                table: "Timesheets",
                columns: new[] { "HostAuthorityId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Timesheets_OfficerId",
                table: "Timesheets",
                column: "OfficerId");

            migrationBuilder.CreateIndex(
                name: "IX_Timesheets_OfficerPersonId_Monday",
                table: "Timesheets",
                columns: new[] { "OfficerPersonId", "Monday" });

            migrationBuilder.CreateIndex(
                name: "IX_Timesheets_PlacementId_From",
                table: "Timesheets",
                columns: new[] { "PlacementId", "From" },
                unique: true,
                filter: "\"CorrectsId\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Expenses");

            migrationBuilder.DropTable(
                name: "HourColumns");

            migrationBuilder.DropTable(
                name: "HourFiles");

            migrationBuilder.DropTable(
                name: "TimesheetEntries");

            migrationBuilder.DropTable(
                name: "Timesheets");

            migrationBuilder.DropColumn(
                name: "ApprovedAt",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "ApprovedById",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "ApprovedForId",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "BuildUp",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "EnteredForId",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "OfficerId",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "VersionNumber",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "ExpenseCapPence",
                table: "Placements");
        }
    }
}
