using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Accounts.People;
using Accounts.Sessions;
using Agenda;
using ConferenceHub.Hub;
using Web.Endpoints;
using Web.Tests.Support;

namespace Web.Tests;

/// <summary>Who may sign in outside the demonstration, who says so, and how an account is found.</summary>
public sealed class AccountTests : IAsyncLifetime
{
    private const string Issuer = "https://login.example/";

    private static readonly AccountRow Fatima = new(
        new PersonId("contact:fatima"),
        "Fatima Fictie",
        "wijkteam",
        new OrganisationId("drieslanden"),
        "Gemeente Drieslanden",
        Role.ChainPartner,
        "Fatima@Drieslanden.example"
    );

    private Server server = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private AccountBook Book => server.Get<AccountBook>();

    private PersonId Administrator => Book.All.Single(row => row.Role is Role.Administrator).Person;

    public ValueTask InitializeAsync()
    {
        server = new Server([
            ("Demo:Enabled", "false"),
            ("SignIn:Providers:0:Id", "zvh"),
            ("SignIn:Providers:0:Name", "het huis"),
            ("SignIn:Providers:0:Authority", Issuer),
            ("SignIn:Providers:0:ClientId", "nazorg"),
            ("SignIn:Providers:0:ClientSecret", "x"),
            ("SignIn:FirstAdministrator:Mail", "beheer@huis.example"),
        ]);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task F1_an_account_is_found_by_mail_once_and_then_only_by_who_the_provider_says_it_is()
    {
        await InviteAsync();
        var linking = server.Get<AccountLinking>();
        var known = new ProvenIdentity(Issuer, "f-1", "fatima@drieslanden.EXAMPLE");

        Assert.Equal(Fatima.Person, await linking.FindAsync(known, Ct));
        Assert.Equal(Fatima.Person, await linking.FindAsync(known with { Mail = "married@drieslanden.example" }, Ct));
        Assert.Equal(Fatima.Person, await linking.FindAsync(known with { Mail = null }, Ct));
        Assert.Null(await linking.FindAsync(known with { Subject = "f-2" }, Ct));
        Assert.Null(await linking.FindAsync(known with { Issuer = "https://other.example/" }, Ct));
    }

    [Fact]
    public async Task F1_a_mail_address_that_nobody_vouches_for_opens_nothing()
    {
        await InviteAsync();

        Assert.Null(await server.Get<AccountLinking>().FindAsync(new ProvenIdentity(Issuer, "f-1", Mail: null), Ct));
    }

    [Fact]
    public async Task F1_of_two_who_come_at_once_with_one_address_one_is_let_in()
    {
        await InviteAsync();
        var linking = server.Get<AccountLinking>();

        var found = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(i => linking.FindAsync(new ProvenIdentity(Issuer, $"f-{i}", Fatima.Mail), Ct))
        );

        Assert.Single(found, person => person is not null);
    }

    [Fact]
    public async Task F1_taking_access_away_ends_every_session_and_the_way_in()
    {
        await InviteAsync();
        var linking = server.Get<AccountLinking>();
        var identity = new ProvenIdentity(Issuer, "f-1", Fatima.Mail);
        await linking.FindAsync(identity, Ct);
        using var fatima = await SignInAsync(Fatima.Person);
        using var administrator = await SignInAsync(Administrator);
        Assert.Equal(HttpStatusCode.OK, (await fatima.GetAsync("/api/me")).StatusCode);

        Assert.Equal(HttpStatusCode.NoContent, await ChangeAsync(administrator, Fatima.Person, "stop"));

        Assert.Equal(HttpStatusCode.Unauthorized, (await fatima.GetAsync("/api/me")).StatusCode);
        Assert.Null(await linking.FindAsync(identity, Ct));
        Assert.Equal(HttpStatusCode.NoContent, await ChangeAsync(administrator, Fatima.Person, "allow"));
        Assert.Equal(Fatima.Person, await linking.FindAsync(identity, Ct));
    }

    [Fact]
    public async Task F1_there_is_always_an_administrator()
    {
        await InviteAsync();
        var first = Administrator;
        using var administrator = await SignInAsync(first);

        Assert.Equal(HttpStatusCode.Conflict, await ChangeAsync(administrator, first, "stop"));
        Assert.Equal(
            HttpStatusCode.Conflict,
            await ChangeAsync(administrator, first, "role", new { role = "chainPartner" })
        );
        await ChangeAsync(administrator, Fatima.Person, "role", new { role = "administrator" });
        Assert.Equal(HttpStatusCode.NoContent, await ChangeAsync(administrator, first, "stop"));
    }

    [Fact]
    public async Task F1_nobody_has_two_accounts()
    {
        await InviteAsync();

        Assert.Equal(
            AccountOutcome.Taken,
            await server
                .Get<AccountWriter>()
                .InviteAsync(
                    Fatima with
                    {
                        Person = new PersonId("contact:other"),
                        Mail = " FATIMA@drieslanden.example",
                    },
                    by: null,
                    Ct
                )
        );
        Assert.Equal(
            AccountOutcome.Taken,
            await server
                .Get<AccountWriter>()
                .InviteAsync(Fatima with { Mail = "other@drieslanden.example" }, by: null, Ct)
        );
    }

    [Theory]
    [InlineData(Role.ChainPartner)]
    [InlineData(Role.PiCaseManager)]
    [InlineData(Role.ProcessCoordinator)]
    [InlineData(Role.SteeringGroup)]
    public async Task F1_for_anybody_but_an_administrator_there_are_no_accounts(Role role)
    {
        await server.Get<AccountWriter>().InviteAsync(Fatima with { Role = role }, by: null, Ct);
        using var fatima = await SignInAsync(Fatima.Person);

        await HttpTests.IsProblemAsync(await fatima.GetAsync("/api/accounts"), HttpStatusCode.NotFound, "not-found");
        Assert.Equal(
            HttpStatusCode.NotFound,
            await ChangeAsync(fatima, Fatima.Person, "role", new { role = "administrator" })
        );
    }

    [Theory]
    [InlineData("detainee")]
    [InlineData("nobody")]
    public async Task F1_a_role_is_one_that_can_be_given(string role)
    {
        await InviteAsync();
        using var administrator = await SignInAsync(Administrator);

        Assert.Equal(HttpStatusCode.BadRequest, await ChangeAsync(administrator, Fatima.Person, "role", new { role }));
    }

    [Fact]
    public async Task F1_an_administrator_sees_no_case()
    {
        using var administrator = await SignInAsync(Administrator);

        var cases = await administrator.Http.GetFromJsonAsync<JsonElement>("/api/cases", Ct);

        Assert.Empty(cases.GetProperty("cases").EnumerateArray());
    }

    [Theory]
    [InlineData("/casus/R7K2", true)]
    [InlineData("/", true)]
    [InlineData("https://evil.example/", false)]
    [InlineData("//evil.example/", false)]
    [InlineData("/\\evil.example/", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void F1_the_way_back_from_a_sign_in_is_on_this_site(string? back, bool isOurs) =>
        Assert.Equal(isOurs, SignInEndpoints.IsOurs(back));

    private Task<AccountOutcome> InviteAsync() => server.Get<AccountWriter>().InviteAsync(Fatima, by: null, Ct);

    private async Task<Browser> SignInAsync(PersonId person)
    {
        var caller = new Caller(person, Guid.NewGuid().ToString(), ScreenOf: null);
        await server.Get<SessionStore>().BeginAsync(caller, Ct);
        var browser = server.Browser();
        browser.Http.DefaultRequestHeaders.Add("Cookie", server.CookieOf(caller));
        return browser;
    }

    private static async Task<HttpStatusCode> ChangeAsync(
        Browser browser,
        PersonId person,
        string act,
        object? body = null
    ) =>
        (
            await browser.PostAsync($"/api/accounts/{Uri.EscapeDataString(person.Value)}/{act}", body ?? new { })
        ).StatusCode;
}
