using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class StandingAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "ForPersonId",
                table: "Answers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "StandingAnswerId",
                table: "Answers",
                type: "BLOB",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "StandingAnswers",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SkillId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GivenAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GivenById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    GivenByName = table.Column<string>(type: "TEXT", nullable: false),
                    GivenForId = table.Column<byte[]>(type: "BLOB", nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndedByName = table.Column<string>(type: "TEXT", nullable: true),
                    Turn = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StandingAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StandingAnswers_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandingAnswers_ServiceAreas_ServiceAreaId",
                        column: x => x.ServiceAreaId,
                        principalTable: "ServiceAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StandingAnswers_Skills_SkillId",
                        column: x => x.SkillId,
                        principalTable: "Skills",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StandingAnswers_AuthorityId_LastDay",
                table: "StandingAnswers",
                columns: new[] { "AuthorityId", "LastDay" });

            migrationBuilder.CreateIndex(
                name: "IX_StandingAnswers_ServiceAreaId",
                table: "StandingAnswers",
                column: "ServiceAreaId");

            migrationBuilder.CreateIndex(
                name: "IX_StandingAnswers_SkillId",
                table: "StandingAnswers",
                column: "SkillId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StandingAnswers");

            migrationBuilder.DropColumn(
                name: "ForPersonId",
                table: "Answers");

            migrationBuilder.DropColumn(
                name: "StandingAnswerId",
                table: "Answers");
        }
    }
}
