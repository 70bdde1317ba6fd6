using Agenda;
using ConferenceHub.Data;
using ConferenceHub.Preparing;
using Microsoft.EntityFrameworkCore;
using PartnerDirectory;
using PartnerDirectory.Importing;

namespace PartnerDirectory.Tests;

/// <summary>Everyone in the directory can be asked into a case, and nobody gets rights by standing in it.</summary>
public sealed class PartnersTests : IAsyncLifetime, IAccounts
{
    private const string Colleagues = """
        organisatie;soort;naam;functie;e-mail;vervanger
        PI Nieuw;pi;Sanne Nieuw;procesregisseur;sanne@pi.example;Ties Nieuw
        PI Nieuw;pi;Ties Nieuw;;;
        Kredietbank;schuldhulp;Ali Eerst;;ali@bank.example;Bea Tweede
        Kredietbank;schuldhulp;Bea Tweede;;;Ali Eerst
        Kredietbank;schuldhulp;pr;procesregisseur;pr@elders.example;
        """;

    private readonly Dictionary<PersonId, Account> accounts = [];
    private DirectoryFolder directory = null!;
    private Partners partners = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        directory = await DirectoryFolder.CreateAsync();
        partners = new(directory.Log.Get<IDbContextFactory<ConferenceDb>>(), this);
    }

    public ValueTask DisposeAsync() => directory.DisposeAsync();

    [Fact]
    public async Task Whoever_was_imported_can_be_asked_with_what_his_organisation_does()
    {
        await ImportsAsync(Colleagues);

        var ali = await CandidateAsync("Ali Eerst");
        Assert.Equal(
            ("contactpersoon", "Kredietbank", Role.ChainPartner),
            (ali.Function, ali.OrganisationName, ali.Role)
        );
        Assert.Equal([LifeArea.Debts], ali.LifeAreas);
        Assert.Equal(Role.PiCaseManager, (await CandidateAsync("Sanne Nieuw")).Role);
    }

    [Theory]
    [InlineData(Role.ProcessCoordinator)]
    [InlineData(Role.ChainPartner)]
    public async Task Whoever_signs_in_is_what_he_signs_in_as(Role role)
    {
        Knows("gmA", role);

        Assert.Equal(
            (new PersonId("gmA"), role),
            (await CandidateAsync("Fatima Fictie")) is var found ? (found.Person, found.Role) : default
        );
    }

    [Fact]
    public async Task No_import_makes_a_coordinator_or_becomes_one_who_signs_in()
    {
        Knows("pr", Role.ProcessCoordinator);
        await ImportsAsync(Colleagues);

        var people = await partners.PeopleAsync(Ct);
        Assert.DoesNotContain(people, one => one.Role is Role.ProcessCoordinator);
        Assert.DoesNotContain(people, one => one.Person == new PersonId("pr"));
        Assert.All(
            people.Where(one => !string.Equals(one.Name, "Fatima Fictie", StringComparison.Ordinal)),
            one => Assert.StartsWith(Contact.ParticipantPrefix, one.Person.Value, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(Role.SteeringGroup)]
    [InlineData(Role.Administrator)]
    public async Task Whoever_sees_no_case_content_is_no_candidate(Role role)
    {
        Knows("gmA", role);

        Assert.Empty(await partners.PeopleAsync(Ct));
    }

    [Fact]
    public async Task A_deputy_is_one_colleagues_and_two_who_name_each_other_are_nobodys()
    {
        await ImportsAsync(Colleagues);

        Assert.Equal((await CandidateAsync("Sanne Nieuw")).Person, (await CandidateAsync("Ties Nieuw")).DeputyOf);
        Assert.Null((await CandidateAsync("Ali Eerst")).DeputyOf);
        Assert.Null((await CandidateAsync("Bea Tweede")).DeputyOf);
    }

    [Fact]
    public async Task Invitations_reach_the_address_of_whoever_does_not_sign_in()
    {
        await ImportsAsync(Colleagues);
        var (ali, bea) = ((await CandidateAsync("Ali Eerst")).Person, (await CandidateAsync("Bea Tweede")).Person);
        var book = new DirectoryAddressBook(directory.Log.Get<IDbContextFactory<ConferenceDb>>());

        var found = await book.AddressesOfAsync(
            [ali, bea, new PersonId("gmA"), new PersonId("contact:fatima"), new PersonId("contact:nobody")],
            Ct
        );

        Assert.Equal(
            new Dictionary<PersonId, string>
            {
                [ali] = "ali@bank.example",
                [new PersonId("gmA")] = "fatima@drieslanden.example",
            },
            found
        );
    }

    [Fact]
    public async Task What_keeps_an_invitation_from_arriving_is_known_before_it_is_sent()
    {
        await ImportsAsync(Colleagues);
        await directory.Writer.ReportAsync(
            DirectoryFolder.Partner,
            DirectoryFolder.FatimasEntry.Id,
            "Werkt hier niet meer",
            DirectoryFolder.Today,
            Ct
        );

        Assert.Equal(
            (true, null),
            (await CandidateAsync("Fatima Fictie")) is var fatima ? (fatima.ReportedWrong, fatima.WithoutMail) : default
        );
        Assert.Equal(
            (null, true),
            (await CandidateAsync("Bea Tweede")) is var bea ? (bea.ReportedWrong, bea.WithoutMail) : default
        );
    }

    [Fact]
    public async Task What_an_organisation_says_it_does_goes_before_what_such_organisations_do()
    {
        var known = Assert.Single(await partners.OrganisationsAsync(Ct));

        Assert.Equal((DirectoryFolder.Drieslanden.Id, "Rivierkant"), (known.Id, known.Region));
        Assert.Equal([LifeArea.Identity, LifeArea.Housing], known.LifeAreas);
    }

    Account? IAccounts.Find(PersonId person) => accounts.GetValueOrDefault(person);

    private void Knows(string person, Role role) =>
        accounts[new(person)] = new Account(new(person), "Naam", "functie", new("zvh"), "ZVH", role);

    private async Task ImportsAsync(string csv) =>
        Assert.Equal(ImportStage.Written, (await directory.WriteAsync((await directory.ShowAsync(csv)).Id)).Stage);

    private async Task<Candidate> CandidateAsync(string name) =>
        (await partners.PeopleAsync(Ct)).Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));
}
