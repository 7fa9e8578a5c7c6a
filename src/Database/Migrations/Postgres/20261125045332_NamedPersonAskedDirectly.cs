using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class NamedPersonAskedDirectly : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "AskedForHomeId",
                table: "Gaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AskedForName",
                table: "Gaps",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "AskedForOfficerId",
                table: "Gaps",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsDirect",
                table: "Checks",
                type: "boolean",
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
