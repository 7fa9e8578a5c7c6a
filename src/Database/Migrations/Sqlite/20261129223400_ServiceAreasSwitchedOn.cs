using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
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
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    AuthorityId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    ServiceAreaId = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OnAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OnById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    OffAt = table.Column<long>(type: "INTEGER", nullable: true),
                    OffById = table.Column<byte[]>(type: "BLOB", nullable: true),
                    VacantSince = table.Column<long>(type: "INTEGER", nullable: true),
                    PartnershipId = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                SELECT randomblob(16), shared."PartnershipId", shared."AuthorityId", shared."ServiceAreaId", CAST(unixepoch('subsec') * 1000 AS INTEGER), zeroblob(16)
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
