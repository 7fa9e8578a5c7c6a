using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class TemporaryC2 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ContestedForId",
                table: "LineDisputes",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RaisedForId",
                table: "LineDisputes",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "RejectedForId",
                table: "LineDisputes",
                type: "uuid",
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
