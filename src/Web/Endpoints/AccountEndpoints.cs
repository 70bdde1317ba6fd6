using Accounts.People;
using Agenda;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using PartnerDirectory;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

/// <summary>Somebody who may sign in, as the administrator sees them.</summary>
/// <param name="HasSignedIn">Whether their own organisation vouched for them once.</param>
/// <param name="StoppedAt">Since when they have no access.</param>
internal sealed record AccountLine(
    PersonId Person,
    string Name,
    string Function,
    string OrganisationName,
    Role Role,
    string Mail,
    bool HasSignedIn,
    Instant? StoppedAt
)
{
    public static AccountLine Of(AccountRow row) =>
        new(
            row.Person,
            row.Name,
            row.Function,
            row.OrganisationName,
            row.Role,
            row.Mail,
            row.Subject is not null,
            row.DisabledAt
        );
}

internal sealed record AccountPage(Instant At, IReadOnlyList<AccountLine> Accounts);

/// <param name="Contact">Who, in the directory: that person's places in cases stay theirs.</param>
internal sealed record NewAccount(OrganisationId Organisation, ContactId Contact, Role Role);

internal sealed record NewRole(Role Role);

/// <summary>Who may sign in, and as what: the administrator's.</summary>
internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder app)
    {
        var accounts = app.MapGroup("/api/accounts").RequireAccess(AccessRule.Administrator);
        accounts.MapGet("", List).WithSummary("Everybody who may sign in, or could once.");
        accounts
            .MapPost("", InviteAsync)
            .WithSummary("Gives a contact of the directory access.")
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
        var one = accounts
            .MapGroup("/{person}")
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
        one.MapPost("/role", GiveRoleAsync).WithSummary("Gives an account another role.");
        one.MapPost("/stop", StopAsync).WithSummary("Takes access away, at once and everywhere.");
        one.MapPost("/allow", AllowAsync).WithSummary("Gives access again.");
    }

    private static Ok<AccountPage> List(AccountBook book, IClock clock) =>
        TypedResults.Ok(new AccountPage(clock.GetCurrentInstant(), [.. book.All.Select(AccountLine.Of)]));

    private static async Task<Results<NoContent, Problem>> InviteAsync(
        NewAccount asked,
        DirectoryReader directory,
        [AsParameters] AccountChange change
    )
    {
        if (!IsGivable(asked.Role))
            return Problems.WrongField("role", "Kies een rol.");
        if (await directory.OrganisationAsync(asked.Organisation, change.Ct) is not { } page)
            return Problems.WrongField("organisation", "Kies een organisatie.");
        if (page.Contacts.FirstOrDefault(one => one.Id == asked.Contact) is not { } contact)
            return Problems.WrongField("contact", "Kies iemand.");
        if (contact.Mail is not { } mail)
            return Problems.WrongField("contact", "Deze persoon heeft nog geen e-mailadres in de contacten.");
        var row = new AccountRow(
            contact.Participant,
            contact.Name,
            contact.Function ?? "contactpersoon",
            page.Organisation.Id,
            page.Organisation.Name,
            asked.Role,
            mail
        );
        return Answer(await change.Writer.InviteAsync(row, change.By, change.Ct));
    }

    private static async Task<Results<NoContent, Problem>> GiveRoleAsync(
        string person,
        NewRole asked,
        [AsParameters] AccountChange change
    ) =>
        IsGivable(asked.Role)
            ? Answer(await change.Writer.GiveRoleAsync(new PersonId(person), asked.Role, change.By, change.Ct))
            : Problems.WrongField("role", "Kies een rol.");

    private static async Task<Results<NoContent, Problem>> StopAsync(
        string person,
        [AsParameters] AccountChange change
    ) => Answer(await change.Writer.DisableAsync(new PersonId(person), change.By, change.Ct));

    private static async Task<Results<NoContent, Problem>> AllowAsync(
        string person,
        [AsParameters] AccountChange change
    ) => Answer(await change.Writer.EnableAsync(new PersonId(person), change.By, change.Ct));

    // A detainee never signs in.
    private static bool IsGivable(Role role) => role is not Role.Detainee;

    private static Results<NoContent, Problem> Answer(AccountOutcome outcome) =>
        outcome switch
        {
            AccountOutcome.Done => TypedResults.NoContent(),
            AccountOutcome.NotFound => Problems.NotFound,
            AccountOutcome.Taken => Problems.HasAccount,
            AccountOutcome.LastAdministrator => Problems.LastAdministrator,
        };

    private sealed record AccountChange(AccountWriter Writer, CurrentUser User, CancellationToken Ct)
    {
        public PersonId By => User.Person;
    }
}
