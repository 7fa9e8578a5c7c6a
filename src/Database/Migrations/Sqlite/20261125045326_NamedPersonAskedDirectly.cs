using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NamedPersonAskedDirectly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "AskedForHomeId",
                table: "Gaps",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedForName",
                table: "Gaps",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<byte[]>(
                name: "AskedForOfficerId",
                table: "Gaps",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDirect",
                table: "Checks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "AskedForHomeId",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "AskedForName",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "AskedForOfficerId",
                table: "Gaps");

            migrationBuilder.DropColumn(
                name: "IsDirect",
                table: "Checks");
        }
    }
}
