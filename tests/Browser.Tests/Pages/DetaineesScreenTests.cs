using System.Text.Json;
using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>D1–D5: calm, his own words, nothing that is not his, and nothing left behind.</summary>
public sealed class DetaineesScreenTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    [Fact]
    public async Task D2_every_page_is_about_one_subject_in_at_most_five_lines_of_large_letters_and_large_buttons()
    {
        foreach (var @case in new[] { Rico, Samira, Kevin })
        {
            var table = await Open(@case, Noor, Joost);
            var screen = await OpensScreen(table[1]);
            await table[0].LeadsIntoConversation();
            await Expect(screen.Heading).ToBeVisibleAsync();
            for (var page = 1; ; page++)
            {
                await Expect(screen.Heading).ToHaveCountAsync(1);
                await IsCalmAsync(screen, $"{@case.Name}, page {page}");
                if (page == 1)
                    await Look.At(screen.Window, $"scherm {@case.Name}", 1366, 900);
                if (!await screen.Button("Volgende").IsVisibleAsync())
                    break;
                await screen.Presses("Volgende");
            }
        }
    }

    [Fact]
    public async Task D2_nothing_jumps_and_ga_mee_goes_along()
    {
        var table = await Open(Rico, Noor, Joost);
        var rico = await OpensScreen(table[1]);
        await table[0].LeadsIntoConversation();
        await rico.LeafsTo("Fatima zoekt ook een andere plek");

        await table[0].Discusses("Werk: VCA");
        await Expect(rico.Band).ToContainTextAsync("Het gesprek gaat nu over: Werk: VCA");
        await rico.Sees("Fatima zoekt ook een andere plek");
        await rico.Presses("Ga mee");
        await rico.Reads("Werk en geld");
    }

    [Fact]
    public async Task D3_every_answer_and_every_hand_can_be_taken_back()
    {
        var table = await Open(Rico, Noor, Joost);
        var rico = await OpensScreen(table[1]);
        await table[0].LeadsIntoConversation();
        await rico.LeafsTo("Joost regelt dat voor 6 april.");
        foreach (var answer in new[] { "Ja, klopt", "Nee, klopt niet", "Weet ik niet" })
        {
            await Expect(rico.Button(answer)).ToHaveAttributeAsync("aria-pressed", "false");
            await rico.Presses(answer);
            await Expect(rico.Button(answer)).ToHaveAttributeAsync("aria-pressed", "true");
        }
        await rico.Presses("Weet ik niet");
        await Expect(rico.Button("Weet ik niet")).ToHaveAttributeAsync("aria-pressed", "false");

        await rico.Presses("Ik wil iets zeggen");
        await table[0].IsTold("Rico wil iets zeggen");
        await rico.Presses("Ik snap het niet");
        await table[0].IsTold("Rico snapt het even niet");
        await rico.Presses("Hand omlaag");
        await table[0].IsToldNoMore("Rico wil iets zeggen");
        await rico.Presses("Ik snap het nu");
        await table[0].IsToldNoMore("Rico snapt het even niet");
    }

    [Fact]
    public async Task D3_a_new_goal_in_his_own_words_stands_with_everyone()
    {
        var table = await Open(Rico, Noor, Joost);
        var rico = await OpensScreen(table[1]);
        await table[0].LeadsIntoConversation();
        await rico.Presses("Nieuw doel");
        await rico.Presses("Zeg het");
        await rico.Sees("Er staat nog niets. Schrijf op wat je wilt.");
        await Look.At(rico.Window, "scherm, nieuw doel", 1366, 900);
        await rico.Window.Page.GetByLabel("Wat wil je?").FillAsync("Ik wil mijn zus vaker zien.");
        await rico.Presses("Zeg het");
        await rico.Sees("Je doel staat erbij.");
        await table[0].LooksAt("Wat wil jij? (Rico)");
        await table[0].Sees("Ik wil mijn zus vaker zien.");
    }

    [Fact]
    public async Task D5_scherm_leeg_leaves_nothing_of_the_case_behind()
    {
        var table = await Open(Rico, Noor, Joost);
        var rico = await OpensScreen(table[1]);
        await table[0].LeadsIntoConversation();
        await rico.LeafsTo("Mijn ID is weg.");
        Assert.Equal("Jouw plan", await rico.Window.Page.TitleAsync());

        await rico.Presses("Scherm leeg");

        await Expect(rico.Button("Scherm weer aan")).ToBeFocusedAsync();
        await HoldsNothingAsync(rico, "Rico", "R7K2", "ID", "Joost", "VCA");
        await Look.At(rico.Window, "scherm, leeg", 1366, 900);
        await rico.Presses("Scherm weer aan");
        await rico.Sees("Mijn ID is weg.");
    }

    [Fact]
    public async Task D1_leaving_the_conversation_empties_the_screen_and_entering_it_fills_it()
    {
        var table = await Open(Rico, Noor, Joost);
        var rico = await OpensScreen(table[1]);
        await rico.Waits();
        await Look.At(rico.Window, "scherm, wachten", 1366, 900);
        await table[0].LeadsIntoConversation();
        await rico.LeafsTo("Mijn ID is weg.");

        await table[0].EntersSegment("Nabespreking");

        await rico.Waits("Even wachten. Het gesprek met jou is nu niet bezig.");
        await HoldsNothingAsync(rico, "Rico", "Joost", "VCA", "Mijn ID");
        await Look.At(rico.Window, "scherm, na het gesprek", 1366, 900);
    }

    [Fact]
    public async Task D1_a_wrong_code_is_said_plainly_and_a_code_works_once()
    {
        var joost = await Opens(Joost, Rico);
        var screen = new DetaineesScreen(await OpensWindow("the detainee"));
        await screen.Window.GoesTo("/scherm");
        await Look.At(screen.Window, "scherm, code", 1366, 900);
        await screen.Types("12");
        await screen.Sees("De code heeft zes cijfers. Kijk nog een keer.");
        var code = await joost.AsksScreenCode();
        await screen.Types(code[..3] + (code.EndsWith('1') ? "002" : "001"));
        await screen.Sees("Deze code werkt niet. Vraag de casemanager om een nieuwe code.");
        await Look.At(screen.Window, "scherm, verkeerde code", 1366, 900);
        await screen.Types(code);
        await screen.Waits();

        var other = new DetaineesScreen(await OpensWindow("another machine"));
        await other.Window.GoesTo("/scherm");
        await other.Types(code);
        await other.Sees("Deze code werkt niet.");
    }

    [Fact]
    public async Task H1_a_lost_line_larger_letters_and_other_colours()
    {
        var line = NewLine();
        var table = await Open(Rico, Noor, Joost);
        var rico = await OpensScreen(table[1], line);
        await table[0].LeadsIntoConversation();
        await rico.LeafsTo("Fatima zoekt ook een andere plek");
        await rico.Presses("Nee, klopt niet");
        await Look.At(rico.Window, "scherm, klopt niet", 1366, 900);
        await Look.WithLargerText(rico.Window, "scherm");
        line.IsCut();
        await Expect(rico.Window.Page.GetByText("Even geen verbinding. Het komt zo terug.").First).ToBeVisibleAsync();
        await Look.At(rico.Window, "scherm, geen verbinding", 1366, 900);
        await rico.Window.Page.EmulateMediaAsync(
            new() { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce }
        );
        await Look.At(rico.Window, "scherm, eigen kleuren", 1366, 900);
    }

    private static async Task IsCalmAsync(DetaineesScreen screen, string where)
    {
        var page = await screen.Window.Page.EvaluateAsync<JsonElement>(
            """
            () => {
              const shown = each => each.getClientRects().length > 0 && !each.closest('.unseen');
              const words = [...document.querySelectorAll('main p, main b, main q, main h2, button, h1')].filter(shown);
              const lines = [...document.querySelectorAll('main .row p, main blockquote p')].filter(shown).reduce((sum, each) => {
                const range = document.createRange();
                range.selectNodeContents(each);
                return sum + new Set([...range.getClientRects()].map(rect => Math.round(rect.top / 8))).size;
              }, 0);
              return {
                lines,
                smallest: Math.min(...words.map(each => parseFloat(getComputedStyle(each).fontSize))),
                lowest: Math.min(...[...document.querySelectorAll('button')].filter(shown).map(each => Math.min(each.offsetHeight, each.offsetWidth))),
                subjects: document.querySelectorAll('main h2').length,
                red: [...document.querySelectorAll('body *')].filter(each => /^rgb\((2[0-5]\d|1[89]\d), ([0-6]?\d), ([0-6]?\d)\)$/.test(getComputedStyle(each).color)).length,
              };
            }
            """
        );
        Assert.InRange(page.GetProperty("lines").GetInt32(), 1, 5);
        Assert.Equal(1, page.GetProperty("subjects").GetInt32());
        Assert.True(
            page.GetProperty("smallest").GetDouble() >= 20,
            $"{where}: letters of {page.GetProperty("smallest")} px"
        );
        Assert.True(
            page.GetProperty("lowest").GetDouble() >= 48,
            $"{where}: a button of {page.GetProperty("lowest")} px"
        );
        Assert.Equal(0, page.GetProperty("red").GetInt32());
    }

    private static async Task HoldsNothingAsync(DetaineesScreen screen, params string[] words)
    {
        var holds = await screen.Holds();
        foreach (var word in words)
            Assert.DoesNotContain(word, holds, StringComparison.Ordinal);
    }
}
