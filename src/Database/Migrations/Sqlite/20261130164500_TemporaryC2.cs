using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TemporaryC2 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "ContestedForId",
                table: "LineDisputes",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "RaisedForId",
                table: "LineDisputes",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "RejectedForId",
                table: "LineDisputes",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Reference",
                table: "Statements",
                column: "Reference",
                unique: true,
                filter: "\"Reference\" <> ''");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Statements_Reference",
                table: "Statements");

            migrationBuilder.DropColumn(
                name: "ContestedForId",
                table: "LineDisputes");

            migrationBuilder.DropColumn(
                name: "RaisedForId",
                table: "LineDisputes");

            migrationBuilder.DropColumn(
                name: "RejectedForId",
                table: "LineDisputes");
        }
    }
}
