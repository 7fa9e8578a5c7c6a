using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TalentPool.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FitToStart : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "CloseOutToldOn",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DbsAsked",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DbsIssuedOn",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DbsLevel",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DbsOutcome",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "KeptToTime",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PausedFor",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "QualityAnsweredAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "QualityAnsweredById",
                table: "Placements",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QualityComment",
                table: "Placements",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QualityOfWork",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "QualityRepliedAt",
                table: "Placements",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QualityReply",
                table: "Placements",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StartListToldOn",
                table: "Placements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WouldWorkAgain",
                table: "Placements",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "WarnedOfExpiryOn",
                table: "Credentials",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PlacementTicks",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Task = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ById = table.Column<byte[]>(type: "BLOB", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    PlacementId = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlacementTicks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PlacementTicks_Placements_PlacementId",
                        column: x => x.PlacementId,
                        principalTable: "Placements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlacementTicks_PlacementId",
                table: "PlacementTicks",
                column: "PlacementId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlacementTicks");

            migrationBuilder.DropColumn(
                name: "CloseOutToldOn",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "DbsAsked",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "DbsIssuedOn",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "DbsLevel",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "DbsOutcome",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "KeptToTime",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "PausedFor",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityAnsweredAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityAnsweredById",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityComment",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityOfWork",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityRepliedAt",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "QualityReply",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "StartListToldOn",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "WouldWorkAgain",
                table: "Placements");

            migrationBuilder.DropColumn(
                name: "WarnedOfExpiryOn",
                table: "Credentials");
        }
    }
}
