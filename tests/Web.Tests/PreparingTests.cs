using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;
using ConferenceHub.Preparing;
using ConferenceHub.Rooms;
using NodaTime;
using Scheduling.Worker;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>Beginning a case, and whom it can be prepared with.</summary>
public sealed partial class PreparingTests(DemoServer demo) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task A1_a_coordinator_begins_a_case_and_takes_part_in_it_with_the_detainee()
    {
        using var noor = await demo.SignInAsync("pr");

        var answer = await noor.PostAsync("/api/cases", New());
        var reference = await ReferenceIn(answer);

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Matches(Reference(), reference);
        var history = await HistoryOf(reference);
        Assert.Equal("Sem", history.State.Case!.Details.FirstName);
        Assert.Equal(
            [new PersonId("pr"), Participant.Detainee],
            history.State.Participants.Select(participant => participant.Person)
        );
    }

    [Fact]
    public async Task ID1_the_same_press_gives_the_same_case_and_another_press_another_one()
    {
        using var noor = await demo.SignInAsync("pr");
        var press = New();

        var first = await ReferenceIn(await noor.PostAsync("/api/cases", press));
        var again = await ReferenceIn(await noor.PostAsync("/api/cases", press));
        var other = await ReferenceIn(await noor.PostAsync("/api/cases", New()));

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Equal(3, (await HistoryOf(first)).Version);
    }

    [Fact]
    public async Task ID2_another_case_under_a_used_id_is_refused()
    {
        using var noor = await demo.SignInAsync("pr");
        var id = Guid.NewGuid().ToString();
        await noor.PostAsync("/api/cases", New(id));

        Assert.Equal(HttpStatusCode.BadRequest, (await noor.PostAsync("/api/cases", New(id, "Bo"))).StatusCode);
    }

    [Fact]
    public async Task Presses_at_the_same_moment_make_one_case()
    {
        using var noor = await demo.SignInAsync("pr");
        var press = New();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => noor.PostAsync("/api/cases", press)));
        var references = await Task.WhenAll(answers.Select(ReferenceIn));

        Assert.Equal(3, (await HistoryOf(Assert.Single(references.Distinct(StringComparer.Ordinal)))).Version);
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2)]
    public async Task After_a_crash_in_between_the_rest_is_made_up_for(int stored)
    {
        var press = new NewCase(new CommandId(Guid.NewGuid().ToString()), "Sem");
        var noor = demo.Get<IAccounts>().Find(new PersonId("pr"))!;
        await Assert.ThrowsAnyAsync<IOException>(() =>
            new CaseOpening(new BreakingLog(demo.Get<IEventLog>(), stored), demo.Get<IClock>()).OpenAsync(
                press,
                noor,
                CancellationToken.None
            )
        );

        var outcome = await demo.Get<CaseOpening>().OpenAsync(press, noor, CancellationToken.None);

        var opened = Assert.IsType<OpeningOutcome.Opened>(outcome);
        Assert.Equal(CaseReferences.For(noor.Person, press.CommandId, 0), opened.Reference);
        Assert.Equal(3, (await HistoryOf(opened.Reference.Value)).Version);
    }

    [Fact]
    public async Task A_reference_that_another_case_has_is_passed_over()
    {
        var press = new NewCase(new CommandId(Guid.NewGuid().ToString()), "Sem");
        var noor = demo.Get<IAccounts>().Find(new PersonId("pr"))!;
        var taken = CaseReferences.For(noor.Person, press.CommandId, 0);
        await demo.PlayAsync(taken.Value, [(noor.AsActor(), new OpenCase(taken, "Een ander"))]);

        var opened = Assert.IsType<OpeningOutcome.Opened>(
            await demo.Get<CaseOpening>().OpenAsync(press, noor, CancellationToken.None)
        );

        Assert.Equal(CaseReferences.For(noor.Person, press.CommandId, 1), opened.Reference);
    }

    [Fact]
    public async Task Only_a_coordinator_begins_a_case()
    {
        using var stranger = demo.Browser();
        using var partner = await demo.SignInAsync("gmA");

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.PostAsync("/api/cases", New())).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.PostAsync("/api/cases", New())).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GetAsync("/api/preparing/organisations")).StatusCode);
    }

    [Theory]
    [InlineData("""{"firstName":"Sem"}""")]
    [InlineData("""{"commandId":"x"}""")]
    [InlineData("""{"commandId":"x1","firstName":" "}""")]
    [InlineData("""{"commandId":"x2","firstName":"Sem","bringingPartner":"nobody"}""")]
    [InlineData("""{"commandId":"x3","firstName":"Sem","detentionStart":"2027-03-01","releaseDate":"2027-02-01"}""")]
    [InlineData("""{"commandId":"x4","firstName":"Sem","detentionKind":"remand","releaseDate":"2027-04-01"}""")]
    [InlineData("""{"commandId":"x5","firstName":"Sem","informedOn":"2099-01-01"}""")]
    [InlineData("""{"commandId":"x6","firstName":"Sem","detentionStart":"gisteren"}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public async Task What_is_wrong_gets_a_sentence_and_makes_no_case(string body)
    {
        using var noor = await demo.SignInAsync("pr");

        using var answer = await noor.Http.PostAsync(
            new Uri("/api/cases", UriKind.Relative),
            new StringContent(body, System.Text.Encoding.UTF8, "application/json")
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotEmpty((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Candidates_are_those_who_do_not_take_part_with_what_their_organisation_works_on()
    {
        using var noor = await demo.SignInAsync("pr");
        var reference = await ReferenceIn(await noor.PostAsync("/api/cases", New()));

        var candidates = await noor.Http.GetFromJsonAsync<JsonElement>($"/api/cases/{reference}/candidates");
        var people = candidates
            .EnumerateArray()
            .ToDictionary(one => one.GetProperty("person").GetString()!, StringComparer.Ordinal);

        Assert.DoesNotContain("pr", people.Keys);
        Assert.Equal("housing", Assert.Single(people["wc"].GetProperty("lifeAreas").EnumerateArray()).GetString());
        Assert.Equal("sh", people["dep-sh"].GetProperty("deputyOf").GetString());
        Assert.Equal(
            ["function", "lifeAreas", "name", "organisation", "organisationName", "person", "role"],
            people["wc"].EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_contact_that_was_typed_in_can_be_invited_named_owner_and_written_to()
    {
        using var noor = await demo.SignInAsync("pr");
        var reference = await ReferenceIn(await noor.PostAsync("/api/cases", New()));
        await noor.PostAsync(
            "/api/directory/contacts",
            new
            {
                id = "ali",
                organisation = "kredietkring",
                name = "Ali Nieuw",
                mail = "ali@kredietkring.example",
            }
        );
        var candidates = await noor.Http.GetFromJsonAsync<JsonElement>($"/api/cases/{reference}/candidates");
        var ali = candidates
            .EnumerateArray()
            .Single(one => string.Equals(one.GetProperty("name").GetString(), "Ali Nieuw", StringComparison.Ordinal));
        var person = ali.GetProperty("person").GetString()!;
        await using var room = await demo.JoinAsync("pr", reference);

        await room.DoAsync(
            new
            {
                type = "inviteParticipant",
                person,
                name = "Ali Nieuw",
                function = "contactpersoon",
                organisation = "kredietkring",
                organisationName = "Kredietkring Rivierkant",
                role = ali.GetProperty("role").GetString(),
            }
        );
        await room.DoAsync(
            new
            {
                type = "addAction",
                id = "post",
                text = "De post op een rij leggen",
                lifeArea = "debts",
            }
        );
        await room.DoAsync(
            new
            {
                type = "claimAction",
                action = "post",
                @for = person,
            }
        );

        Assert.Equal(Role.ChainPartner, (await HistoryOf(reference)).State.Find(new PersonId(person))!.Role);
        Assert.Equal(
            "ali@kredietkring.example",
            Assert
                .Single(await demo.Get<IAddressBook>().AddressesOfAsync([new PersonId(person)], CancellationToken.None))
                .Value
        );
    }

    [Fact]
    public async Task What_is_known_of_a_case_is_corrected_on_every_screen_and_in_the_list()
    {
        using var noor = await demo.SignInAsync("pr");
        var reference = await ReferenceIn(await noor.PostAsync("/api/cases", New()));
        Assert.Equal("Sem", await NameInListAsync(noor, reference));
        await using var room = await demo.JoinAsync("pr", reference);
        await room.DoAsync(
            new
            {
                type = "inviteParticipant",
                person = "cmA",
                name = "Joost Proef",
                function = "casemanager PI",
                organisation = "pi",
                organisationName = "PI Rietveen",
                role = "piCaseManager",
            }
        );
        await using var joost = await demo.JoinAsync("cmA", reference);

        await room.DoAsync(
            new
            {
                type = "correctCase",
                firstName = "Sam",
                bringingPartner = "pi",
                piMunicipality = "Veenwijk",
                detentionStart = "2027-02-20",
            }
        );
        await joost.DoAsync(new { type = "recordInformed", informedOn = "2027-03-01" });

        await joost.UntilAsync(screen =>
            screen.Text(reference, "firstName") == "Sam" && screen.Text(reference, "informedOn") == "2027-03-01"
        );
        Assert.Equal("2027-04-14", joost.Text(reference, "releaseDate"));
        Assert.False((await joost.SubmitAsync(new { type = "correctCase", firstName = "Sim" })).Accepted);
        Assert.Equal("Sam", await NameInListAsync(noor, reference));
    }

    [Fact]
    public async Task JO4_whoever_does_not_coordinate_the_case_learns_nothing_of_it()
    {
        using var noor = await demo.SignInAsync("pr");
        using var tessa = await demo.SignInAsync("dep-pr");
        using var partner = await demo.SignInAsync("gmA");
        var reference = await ReferenceIn(await noor.PostAsync("/api/cases", New()));

        foreach (var browser in new[] { tessa, partner })
        {
            var own = await browser.GetAsync($"/api/cases/{reference}/candidates");
            var none = await browser.GetAsync("/api/cases/Z9Z9/candidates");
            Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
            Assert.Equal(await none.Content.ReadAsStringAsync(), await own.Content.ReadAsStringAsync());
        }
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GetAsync("/api/cases/R7K2/candidates")).StatusCode);
    }

    [Fact]
    public async Task The_pages_of_preparing_are_pages_of_the_client()
    {
        using var browser = demo.Browser();

        foreach (var path in new[] { "/nieuw", "/casus/R7K2/voorbereiden" })
            Assert.Equal("text/html", (await browser.GetAsync(path)).Content.Headers.ContentType?.MediaType);
    }

    private static object New(string? id = null, string firstName = "Sem") =>
        new
        {
            commandId = id ?? Guid.NewGuid().ToString(),
            firstName,
            bringingPartner = "drieslanden",
            detentionStart = "2027-02-22",
            releaseDate = "2027-04-14",
            releaseProvisional = true,
        };

    private static async Task<string> ReferenceIn(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reference").GetString()!;

    private static async Task<string?> NameInListAsync(Browser browser, string reference) =>
        (await browser.Http.GetFromJsonAsync<JsonElement>("/api/cases"))
            .GetProperty("cases")
            .EnumerateArray()
            .Single(row => row.GetProperty("reference").GetString() == reference)
            .GetProperty("firstName")
            .GetString();

    private async Task<CaseHistory> HistoryOf(string reference)
    {
        var history = new CaseHistory(new CaseId(reference), demo.Get<IEventLog>());
        await history.CatchUpAsync(CancellationToken.None);
        return history;
    }

    [GeneratedRegex("^[A-Z][2-9][A-Z][2-9]$")]
    private static partial Regex Reference();

    /// <summary>A log that breaks after some events.</summary>
    private sealed class BreakingLog(IEventLog log, int left) : IEventLog
    {
        private int left = left;

        public Task<IReadOnlyList<StoredEvent>> ReadAsync(CaseId reference, long after, CancellationToken ct) =>
            log.ReadAsync(reference, after, ct);

        public Task<int> AppendAsync(
            CaseId reference,
            long expected,
            IReadOnlyList<PendingEvent> pending,
            CancellationToken ct
        ) =>
            left-- > 0
                ? log.AppendAsync(reference, expected, pending, ct)
                : throw new IOException("The machine stopped here.");
    }
}
