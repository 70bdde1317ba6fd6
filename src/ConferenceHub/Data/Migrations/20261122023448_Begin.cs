using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ConferenceHub.Data.Migrations
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "action_index",
                columns: table => new
                {
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    life_area = table.Column<string>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    owner = table.Column<string>(type: "TEXT", nullable: true),
                    owner_organisation = table.Column<string>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    visibility = table.Column<string>(type: "TEXT", nullable: false),
                    visible_to = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_index", x => new { x.@case, x.action });
                });

            migrationBuilder.CreateTable(
                name: "case_index",
                columns: table => new
                {
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    release_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    release_provisional = table.Column<bool>(type: "INTEGER", nullable: false),
                    detention_start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    life_areas = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_index", x => x.@case);
                });

            migrationBuilder.CreateTable(
                name: "case_keys",
                columns: table => new
                {
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    wrapped = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_keys", x => x.@case);
                });

            migrationBuilder.CreateTable(
                name: "conference_index",
                columns: table => new
                {
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    conference = table.Column<string>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    segment = table.Column<string>(type: "TEXT", nullable: false),
                    planned_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conference_index", x => new { x.@case, x.conference });
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    command = table.Column<string>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    payload = table.Column<byte[]>(type: "BLOB", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_events", x => new { x.@case, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "participant_index",
                columns: table => new
                {
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_participant_index", x => new { x.@case, x.person });
                });

            migrationBuilder.CreateIndex(
                name: "IX_events_case_command",
                table: "events",
                columns: new[] { "case", "command" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_participant_index_person",
                table: "participant_index",
                column: "person");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_index");

            migrationBuilder.DropTable(
                name: "case_index");

            migrationBuilder.DropTable(
                name: "case_keys");

            migrationBuilder.DropTable(
                name: "conference_index");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "participant_index");
        }
    }
}
