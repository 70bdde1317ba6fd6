using System.Text.Json;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>Joining, numbering, presence and the ends of a seat, on the demo cases.</summary>
public sealed class HubTests(DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task JO1_join_is_answered_by_a_pushed_Welcome_with_the_full_view_and_the_reply_itself_is_empty()
    {
        await using var wire = await demo.ConnectAsync("gmA");

        var reply = await wire.CallAsync("Join", new { @case = "R7K2" });

        Assert.True(reply.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null);
        var welcome = await wire.NextAsync();
        Assert.Equal(("Welcome", 1), (welcome.Name, welcome.N));
        Assert.Equal(
            """{"person":"gmA","organisation":"drieslanden","role":"chainPartner","screen":"professional"}""",
            welcome.Body.GetProperty("you").GetRawText()
        );
        Assert.Subset(
            KindsOf(welcome),
            new HashSet<string>(["action", "agendaItem", "case", "conference", "goal", "participant", "situation"])
        );
        Assert.Equal("Present", (await wire.NextAsync()).Name);
    }

    [Fact]
    public async Task JO3_join_again_at_any_time_replaces_the_screens_state_and_counts_from_1()
    {
        await using var screen = await demo.JoinAsync("gmA", "R7K2");
        await screen.DoAsync(Note("een"));
        await screen.UntilAsync(it => it.N == 2);

        await screen.JoinAsync();

        Assert.Equal(1, screen.N);
        await screen.DoAsync(Note("twee"));
        await screen.UntilAsync(it => it.N == 2);
        Assert.Single(screen.Items, item => item.TryGetProperty("text", out var text) && text.GetString() is "twee");
    }

    [Theory]
    [InlineData("R7K2")] // A case that is there, but not his.
    [InlineData("NONE")]
    public async Task JO4_who_may_not_see_the_case_learns_nothing_not_even_that_it_exists(string reference)
    {
        await using var wire = await demo.ConnectAsync("gmB");

        await wire.CallAsync("Join", new { @case = reference });

        Assert.Equal(
            $$$"""{"type":1,"target":"Closed","arguments":[{"case":"{{{reference}}}","reason":"notFound"}]}""",
            Ordered(await wire.NextAsync())
        );
        Assert.Equal(
            "noSuchItem",
            (await wire.SubmitAsync(reference, new { type = "claimAction", action = "A-3" })).ToString()
        );
        Assert.Equal("noSuchItem", (await wire.SubmitAsync(reference, Note("een"))).ToString());
        await wire.CallAsync("Leave", new { @case = reference });
        Assert.Empty(wire.Taken());
    }

    [Fact]
    public async Task SE8_one_connection_may_look_at_several_cases_each_with_its_own_numbers()
    {
        await using var wire = await demo.ConnectAsync("pr");
        foreach (var reference in new[] { "R7K2", "M4Q9", "T2V6" })
            await wire.CallAsync("Join", new { @case = reference });
        for (var i = 0; i < 3; i++)
            await wire.NextAsync("Welcome");

        Assert.True((await wire.SubmitAsync("M4Q9", Note("een"))).Accepted);
        Assert.True((await wire.SubmitAsync("T2V6", Note("een"))).Accepted);
        Assert.True((await wire.SubmitAsync("M4Q9", Note("twee"))).Accepted);

        var changes = new[]
        {
            await wire.NextAsync("Changed"),
            await wire.NextAsync("Changed"),
            await wire.NextAsync("Changed"),
        };
        Assert.Equal(
            [("M4Q9", 2), ("T2V6", 2), ("M4Q9", 3)],
            changes.Select(change => (change.Body.GetProperty("case").GetString(), change.N))
        );
    }

    [Fact]
    public async Task SE7_after_Leave_nothing_of_the_case_comes_any_more_and_commands_still_work()
    {
        await using var screen = await demo.JoinAsync("gmA", "R7K2");
        await screen.Wire.NextAsync("Present");
        await screen.Wire.CallAsync("Leave", new { @case = "R7K2" });

        Assert.True((await screen.SubmitAsync(Note("een"))).Accepted);

        Assert.Empty(screen.Wire.Taken());
    }

    [Fact]
    public async Task SE4_a_reply_carries_a_verdict_and_never_state()
    {
        await using var wire = await demo.ConnectAsync("gmA");

        var accepted = await wire.SubmitAsync("R7K2", Note("een"));
        var refused = await wire.SubmitAsync("R7K2", new { type = "claimAction", action = "A-1" });

        Assert.Equal("""{"accepted":true}""", accepted.Body.GetRawText());
        Assert.Equal(
            """{"accepted":false,"refusal":"alreadyClaimed","message":"Iemand anders heeft dit al opgepakt.","owner":{"person":"bz","organisation":"veenwijk"}}""",
            refused.Body.GetRawText()
        );
    }

    [Fact]
    public async Task PR1_PR2_presence_is_not_numbered_and_shows_each_organisation_once_however_many_screens()
    {
        await using var watcher = await demo.JoinAsync("gg", "M4Q9");
        Assert.Equal(
            """[{"organisation":"ggz","persons":["gg"]}]""",
            Organisations(await watcher.Wire.NextAsync("Present"))
        );

        await using var first = await demo.JoinAsync("gmA", "M4Q9");
        Assert.Equal(
            """[{"organisation":"drieslanden","persons":["gmA"]},{"organisation":"ggz","persons":["gg"]}]""",
            Organisations(await watcher.Wire.NextAsync())
        );
        await using var second = await demo.JoinAsync("gmA", "M4Q9");
        await using var colleague = await demo.JoinAsync("dep-gmA", "M4Q9");
        Assert.Equal(
            """[{"organisation":"drieslanden","persons":["dep-gmA","gmA"]},{"organisation":"ggz","persons":["gg"]}]""",
            Organisations(await watcher.Wire.NextAsync())
        );

        first.Wire.Cut();
        second.Wire.Cut();
        Assert.Equal(
            """[{"organisation":"drieslanden","persons":["dep-gmA"]},{"organisation":"ggz","persons":["gg"]}]""",
            Organisations(await watcher.Wire.NextAsync())
        );
        await colleague.Wire.CallAsync("Leave", new { @case = "M4Q9" });
        Assert.Equal("""[{"organisation":"ggz","persons":["gg"]}]""", Organisations(await watcher.Wire.NextAsync()));
        await watcher.DoAsync(Note("een"));
        await watcher.UntilAsync(screen => screen.N == 2);
    }

    [Fact]
    public async Task PR3_presence_never_goes_to_the_detainees_screen_but_shows_that_it_is_there()
    {
        await using var detainee = await demo.PairAsync("T2V6");
        await using var professional = await demo.JoinAsync("gmB", "T2V6");

        Assert.Contains(
            """{"organisation":"detainee","persons":["detainee"]}""",
            Organisations(await professional.Wire.NextAsync("Present")),
            StringComparison.Ordinal
        );
        professional.Wire.Cut();

        Assert.Empty(detainee.Wire.Taken());
        Assert.Equal(
            """{"person":"detainee","organisation":"detainee","role":"detainee","screen":"detainee"}""",
            detainee.You.GetRawText()
        );
    }

    [Fact]
    public async Task EN1_a_participant_who_is_removed_is_told_so_on_every_screen_and_the_case_is_gone_for_him()
    {
        await using var coordinator = await demo.JoinAsync("pr", "R7K2");
        await using var removed = await demo.JoinAsync("dep-jc", "R7K2");
        await using var other = await demo.JoinAsync("dep-jc", "R7K2");

        await coordinator.DoAsync(new { type = "removeParticipant", person = "dep-jc" });

        Assert.Equal("removed", (await removed.Wire.NextAsync("Closed")).Reason);
        Assert.Equal("removed", (await other.Wire.NextAsync("Closed")).Reason);
        Assert.Equal("noSuchItem", (await removed.SubmitAsync(Note("nog iets"))).ToString());
        await removed.Wire.CallAsync("Join", new { @case = "R7K2" });
        Assert.Equal("notFound", (await removed.Wire.NextAsync()).Reason);
        await coordinator.UntilAsync(screen => !screen.Has("participant:dep-jc"));
    }

    [Fact]
    public async Task EN2_signing_out_or_pairing_in_a_browser_ends_the_seats_of_the_session_before()
    {
        using var browser = await demo.SignInAsync("cmA");
        var code = await browser.ScreenCodeAsync("T2V6");
        await using var one = await Screen.JoinAsync(await browser.ConnectAsync(), "T2V6");
        await using var another = await Screen.JoinAsync(await browser.ConnectAsync(), "R7K2");

        await browser.PostAsync("/screen/pair", new { code });

        Assert.Equal("signedOut", (await one.Wire.NextAsync("Closed")).Reason);
        Assert.Equal("signedOut", (await another.Wire.NextAsync("Closed")).Reason);
        await one.Wire.Ended.WaitAsync(Wire.Patience);
        await using var detainee = await Screen.JoinAsync(await browser.ConnectAsync(), "T2V6");
        await browser.PostAsync("/api/sign-out", new { });
        Assert.Equal("signedOut", (await detainee.Wire.NextAsync("Closed")).Reason);
    }

    [Fact]
    public async Task SC4_the_detainees_screen_opens_its_own_case_and_nothing_else()
    {
        await using var screen = await demo.PairAsync("T2V6");

        foreach (var reference in new[] { "R7K2", "M4Q9", "NONE" })
        {
            await screen.Wire.CallAsync("Join", new { @case = reference });
            Assert.Equal("notFound", (await screen.Wire.NextAsync()).Reason);
            Assert.Equal(
                "noSuchItem",
                (await screen.Wire.SubmitAsync(reference, new { type = "raiseHand" })).ToString()
            );
        }
        Assert.Equal("notAllowed", (await screen.SubmitAsync(new { type = "claimAction", action = "C-1" })).ToString());
        Assert.Equal("notAllowed", (await screen.SubmitAsync(Note("een"))).ToString());
        Assert.Equal("notOpen", (await screen.SubmitAsync(new { type = "raiseHand" })).ToString());
    }

    private static object Note(string text) =>
        new
        {
            type = "addNote",
            id = Guid.NewGuid().ToString(),
            text,
        };

    private static string Organisations(Said present) => present.Body.GetProperty("organisations").GetRawText();

    private static HashSet<string> KindsOf(Said welcome) =>
        [.. welcome.Body.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("kind").GetString()!)];

    private static string Ordered(Said said) =>
        $$"""{"type":1,"target":"{{said.Name}}","arguments":[{"case":"{{said.Body.GetProperty("case").GetString()}}","reason":"{{said.Reason}}"}]}""";
}
