using Browser.Tests.Stage;
using Microsoft.Playwright;
using static Browser.Tests.Stage.Cases;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Pages;

/// <summary>The closing round is one round for all, and ends in an outcome.</summary>
public sealed class ClosingTests(Site site) : RoomTest(site), IClassFixture<Site>
{
    private const string Round = "Wat doet wie? Klopt het?";

    [Fact]
    public async Task C8_the_point_is_the_round_the_dialog_says_what_is_open_and_afterwards_there_is_an_outcome()
    {
        var table = await Open(Rico, Noor, Piet);
        var (noor, piet) = (table[0], table[1]);
        await noor.LeadsIntoConversation();
        await noor.LooksAt("Werk: VCA");
        await piet.LooksAt("Werk: VCA");
        await piet.Action("Oude baas bellen").IsPickedUp();
        await piet.Action("Oude baas bellen").IsMine();

        await noor.Discusses(Round);
        await piet.Presses("Ga mee");
        await piet.ReadsAbout(Round);
        await Expect(piet.Middle.GetByRole(AriaRole.Heading, new() { Level = 3 }).First)
            .ToHaveTextAsync("Wat jij belooft");
        await Expect(piet.Middle.GetByRole(AriaRole.Article).First).ToContainTextAsync("Oude baas bellen");
        await Professional.Presses(piet.Button("Ja, dat doe ik"));
        await piet.Sees("Jij zei: ja, dat doe ik");

        await noor.Presses("Overleg afsluiten");
        await Expect(noor.Question).ToContainTextAsync("7 afspraken zijn nog niet hardop bevestigd.");
        await Look.At(noor.Window, "afsluiten, wat nog open is");
        await noor.Answers("Ja, afsluiten");

        foreach (var each in table)
        {
            await each.Sees("Dit overleg is afgesloten op 2 maart");
            await Expect(each.Middle.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Oude baas bellen" }))
                .ToBeVisibleAsync();
            await Expect(each.Middle.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        }
        await Look.At(piet.Window, "uitkomst");
        await Look.WithLargerText(piet.Window, "uitkomst");
    }
}
