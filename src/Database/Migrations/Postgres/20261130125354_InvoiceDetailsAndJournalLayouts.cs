using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class InvoiceDetailsAndJournalLayouts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FinanceDetails");

            migrationBuilder.DropTable(
                name: "JournalLayouts");
        }
    }
}
