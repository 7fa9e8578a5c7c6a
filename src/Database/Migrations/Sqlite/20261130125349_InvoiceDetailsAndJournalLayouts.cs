using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
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
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    VersionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    EnteredById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    EnteredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false),
                    Facts = table.Column<string>(type: "TEXT", nullable: false)
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
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    VersionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    SavedById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false),
                    Format = table.Column<string>(type: "TEXT", nullable: false)
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
