using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class StandingAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ForPersonId",
                table: "Answers",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "StandingAnswerId",
                table: "Answers",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "StandingAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    SkillId = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    GivenById = table.Column<Guid>(type: "uuid", nullable: false),
                    GivenByName = table.Column<string>(type: "text", nullable: false),
                    GivenForId = table.Column<Guid>(type: "uuid", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedByName = table.Column<string>(type: "text", nullable: true),
                    Turn = table.Column<long>(type: "bigint", nullable: false)
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
