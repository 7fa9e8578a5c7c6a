using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PricesAndPaySpines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "CarriesAward",
                table: "Rates",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "CeilingPencePerHour",
                table: "Placements",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PriceAgreed",
                table: "Placements",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TermKind",
                table: "Placements",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Fixed");

            migrationBuilder.AddColumn<string>(
                name: "PriceAsked",
                table: "Offers",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PaySpines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FinancialYearStart = table.Column<int>(type: "integer", nullable: false),
                    VersionNumber = table.Column<int>(type: "integer", nullable: false),
                    YearlyPence = table.Column<string>(type: "text", nullable: false),
                    EnteredById = table.Column<Guid>(type: "uuid", nullable: false),
                    EnteredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaySpines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaySpines_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PaySpines_AuthorityId_FinancialYearStart_VersionNumber",
                table: "PaySpines",
                columns: new[] { "AuthorityId", "FinancialYearStart", "VersionNumber" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PaySpines");

            migrationBuilder.DropColumn(
                name: "CarriesAward",
                table: "Rates");

            migrationBuilder.DropColumn(
                name: "CeilingPencePerHour",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "PriceAgreed",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "TermKind",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "PriceAsked",
                table: "Offers");
        }
    }
}
