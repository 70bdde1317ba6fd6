using static Agenda.LifeArea;

namespace Agenda;

/// <summary>
/// The first agenda of each kind of conference. Adding a kind of point, or a whole agenda, is data. The titles are what
/// everybody reads on the agenda, so they are in Dutch; <c>{naam}</c> stands for the detainee's first name.
/// </summary>
/// <remarks>
/// The detainee speaks before any life area and the agreements come last. The five areas are the basic needs that Dutch
/// aftercare of detainees names: identity papers, housing, work and income, debts, care. What cannot wait is what stops
/// or is missing on the first day outside. The minutes are a proposal, and none of them is enforced.
/// </remarks>
public static class AgendaTemplates
{
    /// <summary>A stay that ends sooner than this is short: then the agenda holds only what cannot wait.</summary>
    public const int ShortStayDays = 28;

    /// <summary>From so many days before release on, the next conference is the one about the first days outside.</summary>
    public const int BeforeReleaseDays = 21;

    private static readonly TemplatePoint Preparation = new("Vooroverleg: wie kan wat doen?", 5)
    {
        Segment = ConferenceSegment.Prep,
    };
    private static readonly TemplatePoint FirstNight = new("De eerste nacht", 4)
    {
        LifeArea = Housing,
        ShortOnly = true,
    };

    public static readonly EquatableArray<AgendaTemplate> All =
    [
        new(
            ConferenceType.Acquaintance,
            [
                Welcome(3),
                Wishes("Wat wil jij? ({naam})", 12),
                new("Wat gaat er al goed?", 5),
                Identification(3),
                Home(3),
                Income(3),
                Health(2),
                FirstNight,
                Agreements(4),
            ]
        ),
        new(
            ConferenceType.Start,
            [
                Preparation,
                Welcome(3),
                Wishes("Wat wil jij? ({naam})", 7),
                Identification(5),
                Home(8),
                Income(8),
                Owing(6),
                Health(3),
                FirstNight,
                Agreements(5),
            ]
        ),
        new(
            ConferenceType.FollowUp,
            [Preparation, Welcome(2, "Welkom: wat is al gelukt?"), Wishes("Hoe gaat het? ({naam})", 7), Agreements(5)]
        ),
        new(
            ConferenceType.BeforeRelease,
            [
                Preparation,
                Welcome(2),
                Wishes("Hoe kijk jij naar buiten? ({naam})", 7),
                Identification(4),
                new("De eerste nacht en daarna", 8) { LifeArea = Housing, CannotWait = new(6) },
                new("Geld voor de eerste week", 6)
                {
                    LifeArea = WorkAndIncome,
                    CannotWait = new(5, "Uitkering en geld"),
                },
                new("Vaste lasten en schulden", 5) { LifeArea = Debts, CannotWait = new(4, "Huur en vaste lasten") },
                new("Medicijnen en zorgverzekering", 5) { LifeArea = Care, CannotWait = new(3) },
                new("Wie is er op de eerste dag?", 3),
                Agreements(5),
            ]
        ),
        new(
            ConferenceType.AfterRelease,
            [Welcome(2), Wishes("Hoe gaat het nu? ({naam})", 8), Home(4), Income(4), Owing(4), Health(3), Agreements(5)]
        )
        {
            NeverShort = true,
        },
    ];

    private static TemplatePoint Welcome(int minutes, string title = "Welkom") =>
        new(title, minutes) { Subject = PointSubject.Welcome, CannotWait = new(2) };

    private static TemplatePoint Wishes(string title, int minutes) =>
        new(title, minutes) { Subject = PointSubject.Goals, CannotWait = new(4) };

    private static TemplatePoint Identification(int minutes) =>
        new("Identiteitsbewijs", minutes) { LifeArea = Identity, CannotWait = new(3) };

    private static TemplatePoint Home(int minutes) =>
        new("Onderdak", minutes) { LifeArea = Housing, CannotWait = new(5, "Huur en vaste lasten") };

    private static TemplatePoint Income(int minutes) =>
        new("Werk en inkomen", minutes) { LifeArea = WorkAndIncome, CannotWait = new(5, "Uitkering en geld") };

    private static TemplatePoint Owing(int minutes) => new("Schulden", minutes) { LifeArea = Debts };

    private static TemplatePoint Health(int minutes) =>
        new("Zorg", minutes) { LifeArea = Care, CannotWait = new(3, "Medicijnen en zorgverzekering") };

    private static TemplatePoint Agreements(int minutes) =>
        new("Afspraken doornemen", minutes) { Subject = PointSubject.ClosingRound, CannotWait = new(4) };
}
