using System.Diagnostics;
using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>C6: a lost line, a reload and an ended sign-in lose nothing that was typed.</summary>
public sealed class LineTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string NoLine = "Geen verbinding. Wat je typt, blijft bewaard.";
    private const string Action = "Nieuwe actie bij Werk en inkomen";

    [Fact]
    public async Task C6_a_line_that_falls_silent_is_noticed_within_five_seconds_and_said_calmly()
    {
        var line = NewLine();
        var piet = await Opens(Piet, Rico, line);
        await Said.IsWrittenDown(piet.Page);

        line.FallsSilent();
        var watch = Stopwatch.StartNew();
        await Shows(piet.Page, NoLine);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        await Said.Includes(piet.Page, NoLine);

        line.ComesBack();
        await piet.IsToldNoMore(NoLine);
        await Said.Includes(piet.Page, "De verbinding is er weer.");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task C6_a_line_with_a_long_way_there_and_back_is_given_the_time_that_it_asks_for(int seconds)
    {
        var line = NewLine();
        var piet = await Opens(Piet, Rico, line);

        line.IsSlow(TimeSpan.FromSeconds(seconds));

        await piet.IsTold(NoLine);
        await Expect(piet.Page.GetByText(NoLine)).ToHaveCountAsync(0, new() { Timeout = 90_000 });
    }

    [Fact]
    public async Task D2_the_detainees_screen_notices_it_too_and_goes_on_where_it_was()
    {
        var line = NewLine();
        var table = await Open(Rico, Noor, Joost);
        var rico = await OpensScreen(table[1], line);
        await table[0].LeadsIntoConversation();
        await rico.LeafsTo("Mijn ID is weg.");

        line.FallsSilent();
        var watch = Stopwatch.StartNew();
        await Shows(rico.Window.Page, "Even geen verbinding. Het komt zo terug.");
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        await rico.Sees("Mijn ID is weg.");

        line.ComesBack();
        await Expect(rico.Band).Not.ToContainTextAsync("geen verbinding");
        await rico.Sees("Mijn ID is weg.");
    }

    [Fact]
    public async Task C6_text_that_was_typed_survives_a_reload()
    {
        var piet = await Opens(Piet, Rico);
        await piet.LooksAt("Werk: VCA");
        await piet.Field(Action).FillAsync("Werkkleding regelen");

        await piet.Page.ReloadAsync();

        await piet.LooksAt("Werk: VCA");
        await Expect(piet.Field(Action)).ToHaveValueAsync("Werkkleding regelen");
    }

    [Fact]
    public async Task C6_text_sent_into_a_dead_line_survives_a_reload_and_is_sent_once()
    {
        var line = NewLine();
        var table = await Open(Rico, Fatima);
        var piet = await Opens(Piet, Rico, line);
        await piet.LooksAt("Werk: VCA");
        line.FallsSilent();
        await piet.Adds(Action, "Werkkleding regelen");
        await piet.IsTold(NoLine);

        line.ComesBack();
        await piet.Page.ReloadAsync();

        await table[0].LooksAt("Werk: VCA");
        await Expect(table[0].Card("Werkkleding regelen")).ToBeVisibleAsync();
        await piet.LooksAt("Werk: VCA");
        await Expect(piet.Page.GetByText("Ontvangen")).ToHaveCountAsync(0);
        foreach (var each in new[] { piet, table[0] })
            await Expect(each.Middle.GetByRole(AriaRole.Heading, new() { Name = "Werkkleding regelen" }))
                .ToHaveCountAsync(1);
    }

    [Fact]
    public async Task C6_signed_out_elsewhere_one_signs_in_again_in_the_same_tab_and_finds_ones_words()
    {
        var fatima = await Opens(Fatima, Rico);
        var piet = await Opens(Piet, Rico);
        piet.Window.ExpectsFailedRequests = true;
        await piet.LooksAt("Werk: VCA");
        await piet.Field(Action).FillAsync("Werkkleding regelen");

        await piet.Window.SignsOutElsewhere();
        await Expect(piet.Page.GetByText("Je bent afgemeld. Wat je typte, is bewaard.")).ToBeVisibleAsync();
        await Expect(piet.Page.GetByRole(AriaRole.Heading, new() { Name = "Wie ben je?" })).ToBeVisibleAsync();
        await piet.DoesNotSee("VCA");

        await piet.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = Piet.Name }).First.ClickAsync();
        await piet.LooksAt("Werk: VCA");
        await Expect(piet.Field(Action)).ToHaveValueAsync("Werkkleding regelen");
        await piet.Sends(Action);
        await fatima.LooksAt("Werk: VCA");
        await Expect(fatima.Middle.GetByRole(AriaRole.Heading, new() { Name = "Werkkleding regelen" }))
            .ToHaveCountAsync(1);
    }

    [Fact]
    public async Task CO4_when_noors_line_is_gone_her_deputy_leads_and_everyone_sees_it()
    {
        var line = NewLine();
        var noor = await Opens(Noor, Rico, line);
        var table = await Open(Rico, Tessa, Piet);
        await noor.LeadsIntoConversation();

        line.IsCut();

        await Expect(table[1].Page.GetByText("Tessa Voorbeeld leidt dit overleg.")).ToBeVisibleAsync();
        await Expect(table[0].Page.GetByText("Jij leidt dit overleg.")).ToBeVisibleAsync();
        await table[0].Discusses("Werk: VCA");
        await table[1].ReadsAbout("Werk: VCA");
    }

    /// <summary>Looks at every frame, where an expectation looks about once a second.</summary>
    private static async Task Shows(IPage page, string words) =>
        await page.WaitForFunctionAsync(
            "words => document.body.innerText.includes(words)",
            words,
            new() { Timeout = 15_000 }
        );
}
