using Browser.Tests.Stage;
using static Browser.Tests.Stage.People;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests;

/// <summary>B6 with a tenant, as the coordinator sees it.</summary>
public sealed class TeamsTests(SiteWithTeams site) : RoomTest(site), IClassFixture<SiteWithTeams>
{
    private const string Irfan = "irfan.model@deplank.example";

    [Fact]
    public async Task B6_a_meeting_in_Teams_is_made_answered_moved_in_Outlook_and_cancelled()
    {
        site.Outlook.Reset();
        var noor = await ArrangesInTeams();

        site.Outlook.Calendar.Respond(Irfan, "declined");
        site.Outlook.Calendar.Propose(Irfan, "2027-03-10T13:00:00.0000000", "2027-03-10T13:50:00.0000000");
        await Expect(noor.Page.GetByText("Stelt voor: woensdag 10 maart, 13:00 uur")).ToBeVisibleAsync();

        site.Outlook.Calendar.Move("2027-03-10T11:00:00.0000000", "2027-03-10T11:50:00.0000000");
        await Expect(noor.Page.GetByText("In Outlook staat nu woensdag 10 maart, 11:00 uur.")).ToBeVisibleAsync();
        await Expect(noor.Page.GetByText("maandag 8 maart, 10:00 uur")).ToBeVisibleAsync();
        await Look.At(noor.Window, "prepare conflict");
        await noor.Presses("Neem dit over");
        await Expect(noor.Page.GetByText("woensdag 10 maart, 11:00 uur")).ToBeVisibleAsync();
        await noor.InvitationsSay("De uitnodigingen zijn verstuurd.");

        await noor.Presses("Overleg afzeggen");
        await noor.Presses("Ja, afzeggen");
        await noor.InvitationsSay("Het overleg is afgezegd. Wie van Nazorg een uitnodiging had, heeft bericht.");
        Assert.Empty(site.Outlook.Calendar.Events);
    }

    [Fact]
    public async Task ME7_what_goes_wrong_in_the_tenant_is_said_in_a_plain_sentence_and_nothing_is_lost()
    {
        site.Outlook.Reset();
        site.Outlook.Meetings.HasTeams = false;
        var noor = await ArrangesInTeams(
            "Het versturen lukte niet. Bij dit account hoort geen Teams. Plak een link naar het overleg."
        );
        await Look.At(noor.Window, "prepare no Teams");

        site.Outlook.Meetings.HasTeams = true;
        await noor.Presses("Uitnodigingen bijwerken");
        await noor.InvitationsSay("De uitnodigingen zijn verstuurd.");
        Assert.Single(site.Outlook.Calendar.Events);
    }

    private async Task<Preparer> ArrangesInTeams(string outcome = "De uitnodigingen zijn verstuurd.")
    {
        var noor = new Preparer(await OpensWindow("a coordinator"));
        await noor.Window.SignsInAs(Noor);
        await noor.Window.GoesTo("/nieuw");
        await noor.Fills("Voornaam (nodig)", "Sem");
        await noor.Presses("Casus maken");
        await noor.Presses("Agenda maken");
        await noor.Reads("Agenda · 50 minuten");
        await noor.Presses("Irfan Model toevoegen");
        await noor.Fills("Dag", "2027-03-08");
        await noor.Fills("Tijd", "10:00");
        await noor.Presses("Tijd bewaren");
        await noor.Presses("Agenda openen");
        await Expect(noor.Page.GetByLabel("In Teams, met uitnodigingen uit Outlook")).ToBeCheckedAsync();
        await noor.Presses("Uitnodigingen versturen");
        await noor.InvitationsSay(outcome);
        return noor;
    }
}
