using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MailThatArrives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_Mail_DigestId",
                table: "Mail",
                column: "DigestId");

            migrationBuilder.CreateIndex(
                name: "IX_Mail_IsDead",
                table: "Mail",
                column: "IsDead");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "NoticeChoices");

            migrationBuilder.DropIndex(
                name: "IX_Mail_DigestId",
                table: "Mail");

            migrationBuilder.DropIndex(
                name: "IX_Mail_IsDead",
                table: "Mail");

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
        }
    }
}
