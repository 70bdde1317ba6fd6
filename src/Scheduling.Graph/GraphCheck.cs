using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Agenda;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using Scheduling;

namespace Scheduling.Graph;

/// <summary>
/// Tells an administrator in plain Dutch what is right and what is wrong with the settings for Graph. It reads only: it
/// makes no meeting, and mails nobody.
/// </summary>
public sealed class GraphCheck
{
    private static readonly Duration CertificateSoon = Duration.FromDays(30);

    /// <summary>No such call exists: the answer tells only whether the app may ask.</summary>
    private const string NoSuchCall = "https://teams.microsoft.com/l/meetup-join/nazorg-check";

    private readonly GraphOptions options;
    private readonly TextWriter output;
    private readonly IClock clock;
    private bool allIsWell = true;

    private GraphCheck(GraphOptions options, TextWriter output, IClock clock) =>
        (this.options, this.output, this.clock) = (options, output, clock);

    /// <returns>0 when everything that can be seen from here is right, otherwise 1.</returns>
    public static Task<int> RunAsync(
        IConfiguration configuration,
        TextWriter output,
        IClock clock,
        CancellationToken ct
    ) => new GraphCheck(GraphOptions.From(configuration), output, clock).RunAsync(ct);

    private async Task<int> RunAsync(CancellationToken ct)
    {
        if (await SettingsAreRightAsync() && await CertificateIsRightAsync())
        {
            using var connection = new GraphConnection(options);
            if (await CanSignInAsync(connection, ct))
                await LookAsync(connection, ct);
        }
        await output.WriteLineAsync(
            allIsWell
                ? "Klaar: hiervandaan is alles in orde. Doe nu de proef met een echt overleg uit docs/graph.md."
                : "Klaar: nog niet alles is in orde."
        );
        return allIsWell ? 0 : 1;
    }

    private async Task<bool> SettingsAreRightAsync()
    {
        foreach (var problem in options.Problems())
            await WrongAsync(problem);
        if (allIsWell)
            await RightAsync("De instellingen zijn compleet.");
        return allIsWell;
    }

    private async Task<bool> CertificateIsRightAsync()
    {
        if (options.IsTest)
            return true;
        try
        {
            using var certificate = GraphCertificate.Read(options);
            return await IsValidAsync(certificate);
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return await WrongAsync($"Het certificaat kan niet gelezen worden. {failure.Message}");
        }
    }

    private async Task<bool> IsValidAsync(X509Certificate2 certificate)
    {
        var left = Instant.FromDateTimeUtc(certificate.NotAfter.ToUniversalTime()) - clock.GetCurrentInstant();
        if (left < Duration.Zero)
            return await WrongAsync(
                "Het certificaat is verlopen. Maak een nieuw certificaat en zet het bij de app-registratie."
            );
        if (left < CertificateSoon)
            await NoticeAsync($"Het certificaat verloopt over {left.Days} dagen. Zet een nieuw certificaat klaar.");
        else
            await RightAsync($"Het certificaat is geldig, nog {left.Days} dagen.");
        return true;
    }

    private async Task<bool> CanSignInAsync(GraphConnection connection, CancellationToken ct)
    {
        if (connection.Credential is { } credential)
            return await CanSignInAsync(credential, ct);
        await NoticeAsync("Dit is een proef op deze computer: aanmelden is overgeslagen.");
        return true;
    }

    private async Task<bool> CanSignInAsync(TokenCredential credential, CancellationToken ct)
    {
        try
        {
            var request = new TokenRequestContext(["https://graph.microsoft.com/.default"]);
            var token = await credential.GetTokenAsync(request, ct);
            await RightAsync("Nazorg kan zich aanmelden.");
            await LookAtRolesAsync(RolesOf(token.Token));
            return true;
        }
        catch (AuthenticationFailedException)
        {
            return await WrongAsync(
                "Nazorg kan zich niet aanmelden. Klopt de tenant, klopt de client-id, en staat dit certificaat bij de app-registratie?"
            );
        }
    }

    private async Task LookAtRolesAsync(IReadOnlyList<string> roles)
    {
        if (roles.Any(role => role.StartsWith("Calendars.", StringComparison.Ordinal)))
            await WrongAsync(
                "De app mag in de agenda van iedereen. Haal de toestemming Calendars.* weg in Entra, en geef haar alleen voor deze ene agenda in Exchange."
            );
        if (!roles.Contains("OnlineMeetings.ReadWrite.All", StringComparer.Ordinal))
            await WrongAsync(
                "De toestemming OnlineMeetings.ReadWrite.All ontbreekt in Entra. Zonder die toestemming kan Nazorg de opname niet uitzetten en de wachtruimte niet aanzetten."
            );
    }

    private async Task LookAsync(GraphConnection connection, CancellationToken ct)
    {
        if (!await MayReadCalendarAsync(connection, ct))
            return;
        await SeesChangesAsync(connection, ct);
        await SeesBusyTimesAsync(connection, ct);
        await MaySeeCallsAsync(connection, ct);
    }

    private Task<bool> MayReadCalendarAsync(GraphConnection connection, CancellationToken ct) =>
        AskAsync(
            GraphPlace.Mailbox,
            "Nazorg mag de agenda voor overleggen lezen.",
            async () =>
            {
                var events = new GraphEvents(connection.Client, options.OrganizerId);
                if (!await events.MakesTeamsMeetingsAsync(ct))
                    await WrongAsync(
                        "Deze agenda kan geen Teams-gesprekken maken. Heeft de organisator een licentie voor Teams?"
                    );
            },
            ct
        );

    private Task<bool> SeesChangesAsync(GraphConnection connection, CancellationToken ct)
    {
        var changes = new GraphChanges(connection, clock, NullLogger<GraphChanges>.Instance);
        return AskAsync(
            GraphPlace.Mailbox,
            "Nazorg kan zien of iemand de agenda in Outlook verandert.",
            () => changes.SinceAsync(null, DayFromTomorrow(), ct),
            ct
        );
    }

    private Task<bool> SeesBusyTimesAsync(GraphConnection connection, CancellationToken ct)
    {
        var freeBusy = new GraphFreeBusy(connection, clock, NullLogger<GraphFreeBusy>.Instance);
        return AskAsync(
            GraphPlace.Mailbox,
            "Nazorg kan zien wanneer collega's bezet zijn.",
            () => freeBusy.BusyAsync([options.OrganizerAddress], DayFromTomorrow(), ct),
            ct
        );
    }

    private Task<bool> MaySeeCallsAsync(GraphConnection connection, CancellationToken ct)
    {
        var meetings = new GraphMeetings(connection.Client, options.OrganizerId);
        return AskAsync(
            GraphPlace.Meeting,
            "Nazorg mag de instellingen van gesprekken van de organisator zien.",
            () => FindNothingAsync(meetings, ct),
            ct
        );
    }

    private Interval DayFromTomorrow()
    {
        var tomorrow = clock.GetCurrentInstant() + Duration.FromDays(1);
        return new Interval(tomorrow, tomorrow + Duration.FromDays(1));
    }

    private static async Task FindNothingAsync(GraphMeetings meetings, CancellationToken ct)
    {
        try
        {
            await meetings.FindAsync(NoSuchCall, ct);
        }
        catch (ApiException none) when (none.ResponseStatusCode is 404 or 400)
        {
            // It may ask, and there is none.
        }
    }

    private async Task<bool> AskAsync(GraphPlace place, string right, Func<Task> ask, CancellationToken ct)
    {
        var failures = new GraphFailures(NullLogger.Instance, clock);
        try
        {
            await failures.TellAsync(place, ask, ct);
            await RightAsync(right);
            return true;
        }
        catch (SchedulingException failure)
        {
            return await WrongAsync(Said(failure));
        }
    }

    /// <summary>What to do about it, for somebody who can.</summary>
    private static string Said(SchedulingException failure) =>
        failure.Problem switch
        {
            MeetingProblem.NotSignedIn =>
                "Microsoft neemt de aanmelding niet aan (401). Klopt de tenant, en is de app niet uitgezet?",
            MeetingProblem.NoCalendarPermission =>
                "Nazorg mag niet in deze agenda (403). Geef de app in Exchange de rol 'Application Calendars.ReadWrite' voor deze ene agenda. Het kan een uur duren voor het werkt.",
            MeetingProblem.NoMeetingPermission =>
                "Nazorg mag de gesprekken van de organisator niet instellen (403). Geef de organisator in Teams de application access policy voor deze app. Het kan een half uur duren voor het werkt.",
            MeetingProblem.NoMailbox =>
                "De agenda van de organisator is niet gevonden (404). Klopt Graph:OrganizerId, en heeft deze gebruiker een mailbox?",
            MeetingProblem.NotNow =>
                "Microsoft antwoordt nu niet. Probeer het later nog eens; mag deze computer naar buiten?",
            _ => $"Microsoft weigert de vraag: {Code(failure)}. Stuur deze regel naar de makers van Nazorg.",
        };

    private static string Code(SchedulingException failure) =>
        failure.InnerException is ODataError error
            ? $"{error.ResponseStatusCode} {error.Error?.Code}"
            : failure.Problem.ToString();

    /// <summary>
    /// The permissions that the token carries for the whole tenant; those that Exchange gives for one mailbox are not
    /// in it.
    /// </summary>
    private static IReadOnlyList<string> RolesOf(string token)
    {
        try
        {
            using var read = JsonDocument.Parse(ClaimsOf(token));
            return read.RootElement.TryGetProperty("roles", out var roles)
                ? [.. roles.EnumerateArray().Select(role => role.GetString()).OfType<string>()]
                : [];
        }
        catch (Exception failure) when (failure is FormatException or JsonException)
        {
            return [];
        }
    }

    private static byte[] ClaimsOf(string token)
    {
        var part = token.Split('.') is [_, var claims, _] ? claims.Replace('-', '+').Replace('_', '/') : "";
        return Convert.FromBase64String(part.PadRight((part.Length + 3) / 4 * 4, '='));
    }

    private Task RightAsync(string line) => output.WriteLineAsync($"Goed    {line}");

    private Task NoticeAsync(string line) => output.WriteLineAsync($"Let op  {line}");

    private async Task<bool> WrongAsync(string line)
    {
        allIsWell = false;
        await output.WriteLineAsync($"Fout    {line}");
        return false;
    }
}
