using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Outlook;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>
/// B6 with a tenant, in the running product: the worker, Graph and the page's connection, before a stand-in for Outlook
/// and Teams.
/// </summary>
public sealed class TeamsTests : IAsyncLifetime
{
    private const string Conference = "conf";

    private OutlookStandIn outlook = null!;
    private Server server = null!;

    public async ValueTask InitializeAsync()
    {
        outlook = await OutlookStandIn.StartAsync();
        server = new Server(Settings(outlook, ("Graph:NoticesAddress", "https://nazorg.example/graph/notices")));
        outlook.Subscriptions.Reached = new Uri(server.Url, "/graph/notices");
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await outlook.DisposeAsync();
    }

    [Fact]
    public async Task ME1_a_wish_becomes_one_Teams_meeting_and_the_coordinator_sees_it()
    {
        await using var noor = await ArrangesAsync();

        Assert.Null(Meeting(noor)["problem"]);
        Assert.Equal("Overleg ZVH – kenmerk " + noor.Case, outlook.Calendar.Only["subject"]!.GetValue<string>());
        Assert.Equal(
            ["irfan.model@deplank.example", "noor.demo@zvh.example"],
            StandInCalendar.Addresses(outlook.Calendar.Only).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task B6_the_page_knows_that_Teams_can_make_the_call()
    {
        using var noor = await server.SignInAsync("pr");
        Assert.True(
            (await noor.Http.GetFromJsonAsync<JsonElement>("/api/scheduling")).GetProperty("teams").GetBoolean()
        );
    }

    [Fact]
    public async Task ME5_a_meeting_moved_in_Outlook_is_told_and_left_until_the_coordinator_decides()
    {
        await using var noor = await ArrangesAsync();
        await SubscribedAsync();
        outlook.Calendar.Move("2027-03-10T11:00:00.0000000", "2027-03-10T11:50:00.0000000");
        Assert.Equal(HttpStatusCode.Accepted, await outlook.Subscriptions.TellAsync());

        await noor.UntilAsync(screen => Meeting(screen)["conflict"] is not null);
        Assert.Equal("2027-03-10T10:00:00Z", Meeting(noor)["conflict"]!["start"]!.GetValue<string>());
        Assert.Equal("2027-03-09T09:00:00Z", noor.Text(Conference, "plannedAt"));

        await noor.DoAsync(
            new
            {
                type = "resolveConflict",
                conference = Conference,
                takeTheirs = true,
            }
        );
        await noor.UntilAsync(screen => State(screen) == "arranged" && Meeting(screen)["conflict"] is null);
        Assert.Equal("2027-03-10T10:00:00Z", noor.Text(Conference, "plannedAt"));
    }

    [Fact]
    public async Task ME5_our_time_can_be_put_back()
    {
        await using var noor = await ArrangesAsync();
        await SubscribedAsync();
        outlook.Calendar.Move("2027-03-10T11:00:00.0000000", "2027-03-10T11:50:00.0000000");
        await outlook.Subscriptions.TellAsync();
        await noor.UntilAsync(screen => Meeting(screen)["conflict"] is not null);

        await noor.DoAsync(
            new
            {
                type = "resolveConflict",
                conference = Conference,
                takeTheirs = false,
            }
        );
        await noor.UntilAsync(screen => State(screen) == "arranged" && Meeting(screen)["conflict"] is null);
        Assert.StartsWith(
            "2027-03-09T10:00:00",
            outlook.Calendar.Only["start"]!["dateTime"]!.GetValue<string>(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task ME2_a_meeting_removed_in_Outlook_can_be_put_back_as_a_new_one()
    {
        await using var noor = await ArrangesAsync();
        await SubscribedAsync();
        outlook.Calendar.Delete();
        await outlook.Subscriptions.TellAsync();
        await noor.UntilAsync(screen => Meeting(screen)["conflict"] is not null);
        Assert.Null(Meeting(noor)["conflict"]!["start"]);

        await noor.DoAsync(
            new
            {
                type = "resolveConflict",
                conference = Conference,
                takeTheirs = false,
            }
        );
        await noor.UntilAsync(screen => State(screen) == "arranged" && Meeting(screen)["conflict"] is null);
        Assert.Single(outlook.Calendar.Events);
    }

    [Fact]
    public async Task ME5_a_time_changed_here_while_it_was_moved_there_overwrites_nothing_and_asks()
    {
        await using var noor = await ArrangesAsync();
        outlook.Calendar.Move("2027-03-10T11:00:00.0000000", "2027-03-10T11:50:00.0000000");

        await noor.DoAsync(
            new
            {
                type = "setConferenceTime",
                conference = Conference,
                plannedAt = "2027-03-11T09:00:00Z",
                minutes = 50,
            }
        );
        await noor.UntilAsync(screen => State(screen) == "notArranged" && Meeting(screen)["conflict"] is not null);

        Assert.StartsWith(
            "2027-03-10T11:00:00",
            outlook.Calendar.Only["start"]!["dateTime"]!.GetValue<string>(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ("changedElsewhere", "2027-03-10T10:00:00Z"),
            (Meeting(noor)["problem"]!.GetValue<string>(), Meeting(noor)["conflict"]!["start"]!.GetValue<string>())
        );
    }

    [Fact]
    public async Task ME2_a_meeting_whose_making_was_not_answered_and_that_is_gone_can_be_made_anew()
    {
        outlook.Cut("POST", "/events");
        await using var noor = await ArrangesAsync(server, until: "wanted");
        await Eventually(() => outlook.Calendar.Events.Count == 1);
        outlook.Calendar.Delete();
        await noor.DoAsync(
            new
            {
                type = "setConferenceTime",
                conference = Conference,
                plannedAt = "2027-03-11T09:00:00Z",
                minutes = 50,
            }
        );
        await noor.UntilAsync(screen => State(screen) == "notArranged" && Meeting(screen)["conflict"] is not null);

        await noor.DoAsync(
            new
            {
                type = "resolveConflict",
                conference = Conference,
                takeTheirs = false,
            }
        );
        await noor.UntilAsync(screen => State(screen) == "arranged" && Meeting(screen)["conflict"] is null);
        Assert.Single(outlook.Calendar.Events);
    }

    [Fact]
    public async Task LO2_ME3_who_is_locked_out_loses_his_invitation_at_once()
    {
        await using var noor = await ArrangesAsync();
        await noor.DoAsync(new { type = "lockOut", person = "wc" });

        await noor.UntilAsync(screen =>
            State(screen) == "arranged" && Meeting(screen)["invited"]!.AsArray().Count == 1
        );
        Assert.Equal(["noor.demo@zvh.example"], StandInCalendar.Addresses(outlook.Calendar.Only));
        Assert.Contains("removal to irfan.model@deplank.example", outlook.Calendar.Mails);
    }

    [Fact]
    public async Task ME1_a_cancellation_that_is_refused_stays_wanted_and_can_be_pressed_again()
    {
        await using var noor = await ArrangesAsync();
        outlook.Fail("POST", "/cancel", 403, "ErrorAccessDenied");
        await noor.DoAsync(new { type = "cancelMeeting", conference = Conference });
        await noor.UntilAsync(screen => Meeting(screen)["problem"]?.GetValue<string>() == "noCalendarPermission");
        Assert.Equal("cancelWanted", State(noor));

        await noor.DoAsync(new { type = "cancelMeeting", conference = Conference });
        await noor.UntilAsync(screen => State(screen) == "cancelled");
        Assert.Empty(outlook.Calendar.Events);
    }

    [Fact]
    public async Task B6_options_that_could_not_be_set_are_set_when_asked_again()
    {
        outlook.Fail("GET", "/onlineMeetings", 403, "Forbidden");
        await using var noor = await ArrangesAsync();
        Assert.Equal("noMeetingPermission", Meeting(noor)["problem"]!.GetValue<string>());

        await noor.DoAsync(
            new
            {
                type = "arrangeMeeting",
                conference = Conference,
                via = "teams",
            }
        );
        await noor.UntilAsync(screen => State(screen) == "arranged" && Meeting(screen)["problem"] is null);
        Assert.False(outlook.Meetings.Only["allowRecording"]!.GetValue<bool>());
    }

    [Fact]
    public async Task ME7_answers_and_other_times_flow_back()
    {
        await using var noor = await ArrangesAsync();
        await SubscribedAsync();
        outlook.Calendar.Respond("irfan.model@deplank.example", "declined");
        outlook.Calendar.Propose(
            "irfan.model@deplank.example",
            "2027-03-10T13:00:00.0000000",
            "2027-03-10T13:50:00.0000000"
        );
        await outlook.Subscriptions.TellAsync();

        await noor.UntilAsync(screen => Answer(screen, "wc")?["attendance"]?.GetValue<string>() == "cannotCome");
        Assert.Equal("2027-03-10T12:00:00Z", Answer(noor, "wc")!["proposedStart"]!.GetValue<string>());
    }

    [Fact]
    public async Task B6_a_message_without_the_secret_is_dropped_and_answered_the_same()
    {
        await using var noor = await ArrangesAsync();
        await SubscribedAsync();
        var asked = outlook.Asked("/calendarView/delta()");

        Assert.Equal(HttpStatusCode.Accepted, await outlook.Subscriptions.TellAsync(secret: new string('x', 64)));
        using var stranger = server.Browser();
        foreach (
            var body in (string[])
                ["", "{", "[]", "null", """{"value":[null,{}]}""", $"{{\"value\":\"{new string('a', 300_000)}\"}}"]
        )
            Assert.Equal(
                HttpStatusCode.Accepted,
                (
                    await stranger.Http.PostAsync(new Uri("/graph/notices", UriKind.Relative), new StringContent(body))
                ).StatusCode
            );

        Assert.Equal(asked, outlook.Asked("/calendarView/delta()"));
        Assert.DoesNotContain(server.Log.Errors, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task B6_a_subscription_that_the_service_lost_is_made_again_when_it_says_so()
    {
        await using var noor = await ArrangesAsync();
        await SubscribedAsync();
        var first = outlook.Subscriptions.Ids.Single();

        await outlook.Subscriptions.TellAsync(lifecycle: "subscriptionRemoved", loses: true);
        await Eventually(() => outlook.Subscriptions.Ids.Any(id => id != first));

        Assert.Single(outlook.Subscriptions.Ids);
    }

    [Fact]
    public async Task B6_without_a_tenant_there_is_no_address_for_notices_and_no_Teams()
    {
        await using var plain = new Server([]);
        using var browser = plain.Browser();
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await browser.PostAsync("/graph/notices?validationToken=x", new { })).StatusCode
        );
        using var noor = await plain.SignInAsync("pr");
        Assert.False(
            (await noor.Http.GetFromJsonAsync<JsonElement>("/api/scheduling")).GetProperty("teams").GetBoolean()
        );
    }

    [Fact]
    public async Task B6_where_Microsoft_cannot_reach_us_the_calendar_is_read_again_and_again()
    {
        await using var polling = new Server(Settings(outlook, ("Scheduling:RefreshInterval", "00:00:00.2")));
        await using var noor = await ArrangesAsync(polling);
        outlook.Calendar.Move("2027-03-10T11:00:00.0000000", "2027-03-10T11:50:00.0000000");

        await noor.UntilAsync(screen => Meeting(screen)["conflict"] is not null);
    }

    [Fact]
    public async Task B6_check_graph_tells_what_is_right()
    {
        await using var program = await RealProgram.RunAsync([
            "check-graph",
            .. Settings(outlook).Select(setting => $"--{setting.Name}={setting.Value}"),
        ]);
        Assert.Equal(0, program.ExitCode);
        Assert.Contains(program.Output, line => line.StartsWith("Goed ", StringComparison.Ordinal));
        Assert.Contains(
            program.Output,
            line => line.StartsWith("Klaar: hiervandaan is alles in orde.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task B6_the_product_does_not_start_with_settings_for_Graph_that_are_wrong()
    {
        await using var program = await RealProgram.RunAsync("--Demo:Enabled=true", "--Graph:Tenant=contoso");
        Assert.Equal(1, program.ExitCode);
        Assert.Contains(program.Output, line => line.Contains("Graph:OrganizerId", StringComparison.Ordinal));
    }

    private static (string Name, string Value)[] Settings(OutlookStandIn outlook, params (string, string)[] more) =>
        [
            ("Graph:OrganizerId", OutlookStandIn.Organizer),
            ("Graph:OrganizerAddress", "overleg@hub.example"),
            ("Graph:BaseUrl", outlook.Url + "/v1.0"),
            .. more,
        ];

    private Task<Screen> ArrangesAsync() => ArrangesAsync(server);

    /// <summary>A new case with one partner, a conference on 9 March at ten, and its invitations sent.</summary>
    private static async Task<Screen> ArrangesAsync(Server server, string until = "arranged")
    {
        using var browser = await server.SignInAsync("pr");
        var opened = await (
            await browser.PostAsync("/api/cases", new { commandId = Guid.NewGuid().ToString(), firstName = "Sem" })
        ).Content.ReadFromJsonAsync<JsonElement>();
        var noor = await server.JoinAsync("pr", opened.GetProperty("reference").GetString()!);
        await noor.DoAsync(
            new
            {
                type = "inviteParticipant",
                person = "wc",
                name = "Irfan Model",
                function = "consulent",
                organisation = "deplank",
                organisationName = "De Plank",
                role = "chainPartner",
            }
        );
        await noor.DoAsync(
            new
            {
                type = "draftConference",
                conference = Conference,
                conferenceType = "start",
                minutes = 50,
                facilitator = "pr",
                points = new[] { new { id = "point", title = "Welkom" } },
            }
        );
        await noor.DoAsync(
            new
            {
                type = "setConferenceTime",
                conference = Conference,
                plannedAt = "2027-03-09T09:00:00Z",
                minutes = 50,
            }
        );
        await noor.DoAsync(new { type = "openConference", conference = Conference });
        await noor.DoAsync(
            new
            {
                type = "arrangeMeeting",
                conference = Conference,
                via = "teams",
            }
        );
        await noor.UntilAsync(screen => State(screen) == until);
        return noor;
    }

    private Task SubscribedAsync() => Eventually(() => outlook.Subscriptions.Ids.Count == 1);

    private static async Task Eventually(Func<bool> isSo)
    {
        using var patience = new CancellationTokenSource(Wire.Patience);
        while (!isSo())
            await Task.Delay(20, patience.Token);
    }

    private static JsonObject Meeting(Screen screen) =>
        screen.Has(Conference) && screen[Conference].TryGetProperty("meeting", out var meeting)
            ? JsonObject.Create(meeting)!
            : [];

    private static string? State(Screen screen) => Meeting(screen)["state"]?.GetValue<string>();

    private static JsonNode? Answer(Screen screen, string person) =>
        Meeting(screen)["answers"]?.AsArray().FirstOrDefault(one => one!["person"]!.GetValue<string>() == person);
}
