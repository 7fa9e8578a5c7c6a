using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ServiceAreasSwitchedOn : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SwitchedOnAreas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorityId = table.Column<Guid>(type: "uuid", nullable: false),
                    ServiceAreaId = table.Column<Guid>(type: "uuid", nullable: false),
                    OnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OnById = table.Column<Guid>(type: "uuid", nullable: false),
                    OffAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OffById = table.Column<Guid>(type: "uuid", nullable: true),
                    VacantSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PartnershipId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SwitchedOnAreas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SwitchedOnAreas_Authorities_AuthorityId",
                        column: x => x.AuthorityId,
                        principalTable: "Authorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SwitchedOnAreas_Partnerships_PartnershipId",
                        column: x => x.PartnershipId,
                        principalTable: "Partnerships",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SwitchedOnAreas_ServiceAreas_ServiceAreaId",
                        column: x => x.ServiceAreaId,
                        principalTable: "ServiceAreas",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SwitchedOnAreas_AuthorityId",
                table: "SwitchedOnAreas",
                column: "AuthorityId");

            migrationBuilder.CreateIndex(
                name: "IX_SwitchedOnAreas_PartnershipId",
                table: "SwitchedOnAreas",
                column: "PartnershipId");

            migrationBuilder.CreateIndex(
                name: "IX_SwitchedOnAreas_ServiceAreaId",
                table: "SwitchedOnAreas",
                column: "ServiceAreaId");

            // What every member shared until now stays on.
            migrationBuilder.Sql("""
                INSERT INTO "SwitchedOnAreas" ("Id", "PartnershipId", "AuthorityId", "ServiceAreaId", "OnAt", "OnById")
                SELECT gen_random_uuid(), shared."PartnershipId", shared."AuthorityId", shared."ServiceAreaId", date_trunc('milliseconds', now()), '00000000-0000-0000-0000-000000000000'::uuid
                FROM (SELECT DISTINCT m."PartnershipId", m."AuthorityId", a."ServiceAreaId"
                    FROM "Memberships" m JOIN "PooledServiceAreas" a ON a."PartnershipId" = m."PartnershipId") shared
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SwitchedOnAreas");
        }
    }
}
