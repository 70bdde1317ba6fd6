using Agenda;
using PartnerDirectory;

namespace PartnerDirectory.Tests;

/// <summary>Who finds what in the directory, and who may change it.</summary>
public sealed class DirectoryTests : IAsyncLifetime
{
    private DirectoryFolder directory = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => directory = await DirectoryFolder.CreateAsync();

    public ValueTask DisposeAsync() => directory.DisposeAsync();

    [Theory]
    [InlineData("DRIESLANDEN", 1)]
    [InlineData("fatima", 1)]
    [InlineData("re-integratie", 1)]
    [InlineData("rivierkant", 1)]
    [InlineData("  fatima   fictie ", 1)]
    [InlineData("fátima", 1)]
    [InlineData("", 1)]
    [InlineData("niemand", 0)]
    [InlineData("100%", 0)]
    public async Task B5_one_finds_by_name_function_and_region_however_it_is_spelled(string text, int found) =>
        Assert.Equal(
            found,
            (await directory.Reader.FindAsync(new Search(text, null, null, null), DirectoryFolder.Today, Ct)).Total
        );

    [Theory]
    [InlineData("'t hof")]
    [InlineData("lukasz")]
    [InlineData("yildiz")]
    [InlineData("SORENSEN")]
    [InlineData("Yıldız‑Sørensen")]
    public async Task B5_one_finds_whatever_apostrophes_dashes_and_letters_are_typed(string text)
    {
        await directory.WriteAsync((await directory.ShowAsync("organisatie;naam\n’t Hof;Łukasz Yıldız-Sørensen")).Id);
        Assert.Equal(
            "’t Hof",
            (await directory.Reader.FindAsync(new Search(text, null, null, null), DirectoryFolder.Today, Ct))
                .Organisations.Single()
                .Organisation.Name
        );
    }

    [Fact]
    public async Task One_finds_by_life_area_region_and_kind()
    {
        Assert.Equal(1, await CountAsync(new(null, null, LifeArea.Housing, null)));
        Assert.Equal(0, await CountAsync(new(null, null, LifeArea.Debts, null)));
        Assert.Equal(1, await CountAsync(new(null, "Rivierkant", null, OrganisationKind.Municipality)));
        Assert.Equal(0, await CountAsync(new(null, "Elders", null, null)));
    }

    [Fact]
    public async Task B5_a_contact_that_nobody_confirmed_for_a_year_is_doubtful_until_somebody_does()
    {
        Assert.Equal(1, await DoubtfulAsync());

        Assert.Equal(
            Outcome.Done,
            await directory.Writer.ConfirmAsync(
                DirectoryFolder.Partner,
                DirectoryFolder.FatimasEntry.Id,
                DirectoryFolder.Today,
                Ct
            )
        );

        Assert.Equal(0, await DoubtfulAsync());
        Assert.Equal(DirectoryFolder.Today, (await directory.ContactAsync("Fatima Fictie")).LastConfirmedOn);
    }

    [Fact]
    public async Task B5_anyone_may_report_what_is_wrong_and_a_confirmation_answers_it()
    {
        var id = DirectoryFolder.FatimasEntry.Id;
        Assert.Equal(
            Outcome.Done,
            await directory.Writer.ReportAsync(DirectoryFolder.Partner, id, " Ander nummer ", DirectoryFolder.Today, Ct)
        );
        var reported = await directory.ContactAsync("Fatima Fictie");
        Assert.Equal(("Ander nummer", DirectoryFolder.Today), (reported.WrongNote, reported.WrongOn));

        await directory.Writer.ConfirmAsync(DirectoryFolder.Fatima, id, DirectoryFolder.Today, Ct);
        Assert.Null((await directory.ContactAsync("Fatima Fictie")).WrongNote);
        Assert.Equal(
            OutcomeKind.Wrong,
            (await directory.Writer.ReportAsync(DirectoryFolder.Partner, id, "  ", DirectoryFolder.Today, Ct)).Kind
        );
        Assert.Equal(
            Outcome.NotFound,
            await directory.Writer.ReportAsync(
                DirectoryFolder.Partner,
                ContactId.Of("nobody"),
                "weg",
                DirectoryFolder.Today,
                Ct
            )
        );
    }

    [Fact]
    public async Task A_partner_edits_its_own_entry_and_no_other()
    {
        var fatima = await directory.ContactAsync("Fatima Fictie");
        Assert.Equal(
            Outcome.NotAllowed,
            await directory.Writer.PutAsync(
                DirectoryFolder.Partner,
                fatima with
                {
                    Phone = "070 000 0005",
                },
                DirectoryFolder.Today,
                Ct
            )
        );
        Assert.Equal(
            Outcome.Done,
            await directory.Writer.PutAsync(
                DirectoryFolder.Fatima,
                fatima with
                {
                    Phone = "070 000 0005",
                },
                DirectoryFolder.Today,
                Ct
            )
        );

        var mended = await directory.ContactAsync("Fatima Fictie");
        Assert.Equal(("070 000 0005", DirectoryFolder.Today), (mended.Phone, mended.LastConfirmedOn));
        Assert.Equal(
            Outcome.NotAllowed,
            await directory.Writer.PutAsync(
                DirectoryFolder.Fatima,
                new Contact(ContactId.Of("new"), fatima.Organisation, "Nieuw"),
                DirectoryFolder.Today,
                Ct
            )
        );
    }

    [Fact]
    public async Task Nobody_overwrites_what_he_has_not_seen()
    {
        var seen = await directory.ContactAsync("Fatima Fictie");
        Assert.Equal(
            Outcome.Done,
            await directory.Writer.PutAsync(
                DirectoryFolder.Coordinator,
                seen with
                {
                    Phone = "070 000 0005",
                },
                DirectoryFolder.Today,
                Ct
            )
        );

        Assert.Equal(
            Outcome.ChangedMeanwhile,
            await directory.Writer.PutAsync(
                DirectoryFolder.Coordinator,
                seen with
                {
                    Phone = "070 000 0006",
                },
                DirectoryFolder.Today,
                Ct
            )
        );
        Assert.Equal("070 000 0005", (await directory.ContactAsync("Fatima Fictie")).Phone);
    }

    [Fact]
    public async Task An_organisation_can_be_added_twice_by_the_same_press_but_not_under_the_same_name()
    {
        var plank = new Organisation(OrganisationId.Of("dePlank"), "Woonstichting De Plank", OrganisationKind.Housing)
        {
            LifeAreas = [LifeArea.Housing],
        };
        Assert.Equal(Outcome.NotAllowed, await directory.Writer.PutAsync(DirectoryFolder.Partner, plank, Ct));
        Assert.Equal(Outcome.Done, await directory.Writer.PutAsync(DirectoryFolder.Coordinator, plank, Ct));
        Assert.Equal(Outcome.Done, await directory.Writer.PutAsync(DirectoryFolder.Coordinator, plank, Ct));
        Assert.Equal(
            "name",
            (
                await directory.Writer.PutAsync(
                    DirectoryFolder.Coordinator,
                    plank with
                    {
                        Id = OrganisationId.Of("other"),
                        Name = "woonstichting  de plank",
                    },
                    Ct
                )
            ).Field
        );
    }

    [Fact]
    public async Task B5_offer_cards_belong_to_an_organisation()
    {
        var card = new OfferCard(OfferId.Of("id"), DirectoryFolder.Drieslanden.Id, "ID-kaart aanvragen in de PI")
        {
            Conditions = "pasfoto",
            LeadTime = 5,
        };
        Assert.Equal(Outcome.Done, await directory.Writer.PutAsync(DirectoryFolder.Coordinator, card, Ct));
        Assert.Equal(
            Outcome.NotFound,
            await directory.Writer.PutAsync(
                DirectoryFolder.Coordinator,
                card with
                {
                    Id = OfferId.Of("x"),
                    Organisation = OrganisationId.Of("nobody"),
                },
                Ct
            )
        );
        Assert.Equal(
            "leadTime",
            (await directory.Writer.PutAsync(DirectoryFolder.Coordinator, card with { LeadTime = -1 }, Ct)).Field
        );
        Assert.Single((await directory.Reader.OrganisationAsync(DirectoryFolder.Drieslanden.Id, Ct))!.Offers);

        Assert.Equal(Outcome.Done, await directory.Writer.RemoveAsync(DirectoryFolder.Coordinator, card.Id, Ct));
        Assert.Empty((await directory.Reader.OrganisationAsync(DirectoryFolder.Drieslanden.Id, Ct))!.Offers);
    }

    [Fact]
    public async Task A10_a_measure_that_did_not_work_is_retired_with_the_reason_and_stays_to_be_read()
    {
        var rent = new Measure(MeasureId.Of("rent"), "Huur doorbetalen", "De huur wordt betaald.");
        await directory.Writer.PutAsync(DirectoryFolder.Coordinator, rent, DirectoryFolder.Today, Ct);
        await directory.Writer.PutAsync(
            DirectoryFolder.Coordinator,
            new Measure(MeasureId.Of("a"), "A", "Iets anders.") { RetiredBecause = "Niemand durfde." },
            DirectoryFolder.Today,
            Ct
        );
        Assert.Equal(
            Outcome.Done,
            await directory.Writer.AddAsync(
                DirectoryFolder.Partner,
                new Experience(ExperienceId.Of("1"), rent.Id, Worked: true, "de woning bleef", DirectoryFolder.Today),
                Ct
            )
        );
        Assert.Equal(
            Outcome.NotFound,
            await directory.Writer.AddAsync(
                DirectoryFolder.Partner,
                new Experience(ExperienceId.Of("2"), MeasureId.Of("nothing"), Worked: true, "x", DirectoryFolder.Today),
                Ct
            )
        );

        var all = await directory.Reader.MeasuresAsync(Ct);

        Assert.Equal(["Huur doorbetalen", "A"], all.Select(one => one.Measure.Name));
        Assert.Equal(
            (DirectoryFolder.Today, "de woning bleef"),
            (all[1].Measure.RetiredOn!.Value, all[0].Experiences.Single().Because)
        );
    }

    private async Task<int> CountAsync(Search search) =>
        (await directory.Reader.FindAsync(search, DirectoryFolder.Today, Ct)).Total;

    private async Task<int> DoubtfulAsync() =>
        (await directory.Reader.FindAsync(new Search(null, null, null, null), DirectoryFolder.Today, Ct))
            .Organisations.Single()
            .Doubtful;
}
