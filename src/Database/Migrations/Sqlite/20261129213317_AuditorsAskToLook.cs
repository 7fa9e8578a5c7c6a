using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AuditorsAskToLook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LookRequests",
                table: "RetentionRuns",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "LookRequests",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RecordId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OwnerAuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AskedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AskedByName = table.Column<string>(type: "TEXT", nullable: false),
                    AskedForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OverdueSaidAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DecidedById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    DecidedByName = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RefusalReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OverAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", nullable: true),
                    ForgottenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LookRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LookRequests_Authorities_OwnerAuthorityId",
                        column: x => x.OwnerAuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LookRequests_AskedById_Status",
                table: "LookRequests",
                columns: new[] { "AskedById", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_LookRequests_OwnerAuthorityId_Status",
                table: "LookRequests",
                columns: new[] { "OwnerAuthorityId", "Status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LookRequests");

            migrationBuilder.DropColumn(
                name: "LookRequests",
                table: "RetentionRuns");
        }
    }
}
