using System.Globalization;
using System.Net.Http.Json;
using System.Reflection;
using System.Text.Json;
using Agenda;
using ConferenceHub.Log;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Outlook;
using Scheduling.Calendar;
using Scheduling.Tests.Host;
using Scheduling.Tests.Validators;
using Web.Tests.Support;

namespace Scheduling.Tests.Leaks;

/// <summary>
/// The same search with the whole program in between: a case full of made-up words in its room, the worker, and every
/// byte on the lines to Graph and to the mail server. What is looked for is read from the case's own log, so a field
/// that is added tomorrow is looked for as well.
/// </summary>
public sealed class WholeProgramTests
{
    private static readonly string[] Times = [HostCase.First, HostCase.Second];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, InlineData(11), InlineData(12), InlineData(13)]
    public async Task B6_nothing_of_a_case_leaves_but_its_reference_its_time_and_who_is_invited(int seed)
    {
        var words = new SecretCase(seed);
        await using var outlook = await OutlookStandIn.StartAsync();
        await using var sink = await MailSink.StartAsync();
        await using var toGraph = new OutboundRecorder(new Uri(outlook.Url).Port);
        await using var toMail = new OutboundRecorder(sink.Port);
        outlook.PublicUrl = $"http://127.0.0.1:{toGraph.Port}";
        await using var server = new Server([
            ("Demo:Cases", "false"),
            ("Demo:Enabled", "true"),
            ("PublicAddress", "https://nazorg.example"),
            ("Smtp:Host", "127.0.0.1"),
            ("Smtp:Port", $"{toMail.Port}"),
            ("Smtp:From", Plans.Organizer),
            ("Smtp:StartTls", "false"),
            ("Graph:BaseUrl", $"http://127.0.0.1:{toGraph.Port}/v1.0"),
            ("Graph:OrganizerId", OutlookStandIn.Organizer),
            ("Graph:OrganizerAddress", "overleg@hub.example"),
        ]);
        var reference = await FilledCaseAsync(server, words);
        await LifeAsync(server, reference, words, teams: true);
        await LifeAsync(server, reference, words, teams: false);

        var secrets = await SecretsOfAsync(server, reference);
        Assert.True(secrets.Count > 40);
        byte[] heard = [.. toGraph.Heard, .. "\r\n\r\n"u8, .. toMail.Heard];
        Assert.True(
            Readings.Hold(toGraph.Heard, reference) && Readings.Hold(toMail.Heard, reference),
            "The reference was not heard, so the lines were not either."
        );
        Assert.Equal([], Found(heard, secrets));

        // And the search would have found it.
        await LeakAsync(toMail.Port, secrets.Order(StringComparer.Ordinal).First());
        Assert.Single(Found([.. toMail.Heard], secrets));
    }

    private static List<string> Found(byte[] heard, IReadOnlySet<string> secrets) =>
        [.. secrets.Where(word => Readings.Hold(heard, word))];

    private static Task LeakAsync(int port, string word) =>
        new SmtpMailer(
            new SmtpOptions
            {
                Host = "127.0.0.1",
                Port = port,
                From = Plans.Organizer,
                StartTls = false,
            },
            NullLogger<SmtpMailer>.Instance
        ).SendAsync(new OutgoingMail("leak", Plans.A, "Overleg", $"Het gaat over {word}.", Calendar: null), Ct);

    /// <summary>Words in every place where people write.</summary>
    private static async Task<string> FilledCaseAsync(Server server, SecretCase words)
    {
        using var noor = await server.SignInAsync("pr");
        var answer = await noor.PostAsync(
            "/api/cases",
            new
            {
                commandId = Guid.NewGuid().ToString(),
                firstName = words.Word(),
                homeMunicipality = words.Word(),
                settlementMunicipality = words.Word(),
                piMunicipality = words.Word(),
                detentionStart = "2026-11-08",
                releaseDate = "2027-06-19",
            }
        );
        var reference = (await answer.Content.ReadFromJsonAsync<JsonElement>(Ct)).GetProperty("reference").GetString()!;
        await using var room = await server.JoinAsync("pr", reference);
        foreach (var person in new[] { "gmA", "wc", "rc" })
            await room.DoAsync(Invited(person, words));
        await room.DoAsync(
            new
            {
                type = "addGoal",
                id = words.Id(),
                text = words.Sentence(),
                lifeArea = "housing",
                plainText = new[] { words.Sentence() },
            }
        );
        await room.DoAsync(
            new
            {
                type = "addNote",
                id = words.Id(),
                text = words.Sentence(),
                visibility = "facilitator",
            }
        );
        await room.DoAsync(
            new
            {
                type = "describeSituation",
                id = words.Id(),
                text = words.Sentence(),
                lifeArea = "debts",
                possible = words.Sentence(),
                stopsOn = "2027-05-23",
            }
        );
        await room.DoAsync(
            new
            {
                type = "addAction",
                id = words.Id(),
                text = words.Sentence(),
                lifeArea = "housing",
                due = "2027-04-17",
                doneWhen = words.Sentence(),
            }
        );
        await room.DoAsync(
            new
            {
                type = "addDecision",
                id = words.Id(),
                text = words.Sentence(),
                because = words.Sentence(),
            }
        );
        await room.DoAsync(
            new
            {
                type = "addCommitment",
                id = words.Id(),
                partner = words.Sentence(),
                detainee = words.Sentence(),
            }
        );
        return reference;
    }

    /// <summary>Planned with points, invited, moved, with others, and cancelled.</summary>
    private static async Task LifeAsync(Server server, string reference, SecretCase words, bool teams)
    {
        var made = new HostCase(server, reference);
        await made.DoAsync(
            new
            {
                type = "draftConference",
                conference = made.Conference,
                conferenceType = "start",
                minutes = 45,
                facilitator = "pr",
                points = new[] { new { id = words.Id(), title = words.Sentence() } },
            },
            new
            {
                type = "setConferenceTime",
                conference = made.Conference,
                plannedAt = HostCase.First,
                minutes = 45,
            },
            new { type = "openConference", conference = made.Conference },
            made.Wish(teams)
        );
        await made.UntilAsync("arranged");
        await made.DoAsync(made.Move());
        await made.UntilAsync("arranged", HostCase.Second);
        await made.DoAsync(new { type = "removeParticipant", person = "gmA" }, Invited("sd", words), made.Wish(teams));
        await made.UntilAsync("arranged");
        await made.DoAsync(made.Cancel());
        await made.UntilAsync("cancelled");
        await made.DoAsync(Invited("gmA", words), new { type = "removeParticipant", person = "sd" });
    }

    private static object Invited(string person, SecretCase words) =>
        new
        {
            type = "inviteParticipant",
            person,
            name = $"{words.Word()} {words.Word()}",
            function = words.Word(),
            organisation = words.Id(),
            organisationName = words.Word(),
            role = "chainPartner",
            purpose = words.Sentence(),
        };

    private static async Task<IReadOnlySet<string>> SecretsOfAsync(Server server, string reference)
    {
        var stored = await server.Get<IEventLog>().ReadAsync(new CaseId(reference), 0, Ct);
        var written = stored
            .Select(one => one.Event)
            .Where(happened => happened is not (MeetingArranged or MeetingSeen))
            .SelectMany(happened => Texts(happened)); // Those two hold what came from outside.
        return written
            .Where(text => text.Length >= 5 && text != reference && text != HostCase.Link && !Times.Contains(text))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Every text, id and date in it, dates in the ways in which people and machines write them.</summary>
    private static IEnumerable<string> Texts(object? value) =>
        value switch
        {
            null or Enum or Instant => [],
            string text => [text],
            LocalDate date => new[] { "uuuu-MM-dd", "dd-MM-uuuu", "uuuuMMdd", "d MMMM uuuu" }.Select(pattern =>
                date.ToString(pattern, CultureInfo.GetCultureInfo("nl-NL"))
            ),
            System.Collections.IEnumerable several => several.Cast<object?>().SelectMany(Texts),
            _ when value.GetType().Assembly == typeof(AgendaEvent).Assembly => value
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .SelectMany(property => Texts(property.GetValue(value))),
            _ => [],
        };
}
