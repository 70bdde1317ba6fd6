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
                name: "calendar_feeds",
                columns: table => new
                {
                    person = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_feeds", x => x.person);
                });

            migrationBuilder.CreateTable(
                name: "calendar_subscriptions",
                columns: table => new
                {
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    secret = table.Column<byte[]>(type: "BLOB", nullable: false),
                    subscription = table.Column<string>(type: "TEXT", nullable: true),
                    expires = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_subscriptions", x => x.address);
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
                name: "case_heads",
                columns: table => new
                {
                    @case = table.Column<string>(name: "case", type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_heads", x => x.@case);
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
                name: "measures",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: true),
                    retired_because = table.Column<string>(type: "TEXT", nullable: true),
                    retired_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", nullable: true),
                    life_areas = table.Column<string>(type: "TEXT", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_organisations", x => x.id);
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

            migrationBuilder.CreateTable(
                name: "sent_mail",
                columns: table => new
                {
                    mail = table.Column<string>(type: "TEXT", nullable: false),
                    tried_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sent_mail", x => x.mail);
                });

            migrationBuilder.CreateTable(
                name: "experiences",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    worked = table.Column<bool>(type: "INTEGER", nullable: false),
                    because = table.Column<string>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_experiences", x => x.id);
                    table.ForeignKey(
                        name: "FK_experiences_measures_measure",
                        column: x => x.measure,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contacts",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    function = table.Column<string>(type: "TEXT", nullable: true),
                    mail = table.Column<string>(type: "TEXT", nullable: true),
                    phone = table.Column<string>(type: "TEXT", nullable: true),
                    reachable = table.Column<string>(type: "TEXT", nullable: true),
                    deputy = table.Column<string>(type: "TEXT", nullable: true),
                    last_confirmed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    wrong_note = table.Column<string>(type: "TEXT", nullable: true),
                    wrong_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    person = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    search_text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contacts", x => x.id);
                    table.ForeignKey(
                        name: "FK_contacts_organisations_organisation",
                        column: x => x.organisation,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "offer_cards",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: true),
                    lead_time = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offer_cards", x => x.id);
                    table.ForeignKey(
                        name: "FK_offer_cards_organisations_organisation",
                        column: x => x.organisation,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_hash",
                table: "calendar_feeds",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_contacts_organisation_key",
                table: "contacts",
                columns: new[] { "organisation", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_events_case_command",
                table: "events",
                columns: new[] { "case", "command" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_experiences_measure",
                table: "experiences",
                column: "measure");

            migrationBuilder.CreateIndex(
                name: "IX_offer_cards_organisation",
                table: "offer_cards",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "IX_organisations_key",
                table: "organisations",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_participant_index_person",
                table: "participant_index",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_sent_mail_tried_at",
                table: "sent_mail",
                column: "tried_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_index");

            migrationBuilder.DropTable(
                name: "calendar_feeds");

            migrationBuilder.DropTable(
                name: "calendar_subscriptions");

            migrationBuilder.DropTable(
                name: "case_index");

            migrationBuilder.DropTable(
                name: "case_heads");

            migrationBuilder.DropTable(
                name: "case_keys");

            migrationBuilder.DropTable(
                name: "conference_index");

            migrationBuilder.DropTable(
                name: "contacts");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "experiences");

            migrationBuilder.DropTable(
                name: "offer_cards");

            migrationBuilder.DropTable(
                name: "participant_index");

            migrationBuilder.DropTable(
                name: "sent_mail");

            migrationBuilder.DropTable(
                name: "measures");

            migrationBuilder.DropTable(
                name: "organisations");
        }
    }
}
