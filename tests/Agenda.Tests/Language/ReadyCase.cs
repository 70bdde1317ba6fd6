using NodaTime;
using static Agenda.Tests.Language.People;

namespace Agenda.Tests.Language;

/// <summary>
/// A case in which everything occurs once: the beginning of every test. Nobody has claimed anything and the meeting is
/// planned.
/// </summary>
public static class ReadyCase
{
    public static readonly Instant Begins = Instant.FromUtc(2027, 3, 2, 9, 0);

    public static readonly LocalDate Tenth = new(2027, 3, 10);

    /// <summary>A shared goal about work, in Rico's words.</summary>
    public static readonly ItemId Work = new("work");

    /// <summary>A shared goal about a home.</summary>
    public static readonly ItemId Home = new("home");

    /// <summary>Shared, for <see cref="Work"/>, due on the tenth.</summary>
    public static readonly ItemId Call = new("call");

    /// <summary>The partners', for housing.</summary>
    public static readonly ItemId Budget = new("budget");

    /// <summary>Restricted to the police.</summary>
    public static readonly ItemId Alert = new("alert");

    /// <summary>A shared promise, made by gmA.</summary>
    public static readonly ItemId Promise = new("promise");

    /// <summary>A shared decision.</summary>
    public static readonly ItemId Agreed = new("agreed");

    /// <summary>A note of partners, by gmA.</summary>
    public static readonly ItemId Shortage = new("remark");

    /// <summary>A note restricted to the police.</summary>
    public static readonly ItemId Report = new("report");

    /// <summary>The planned conference, led by pr with cmA as deputy.</summary>
    public static readonly ItemId Meeting = new("meeting");

    /// <summary>Points of the vooroverleg: the partners', and one restricted to the police.</summary>
    public static readonly ItemId Capacity = new("capacity"),
        Vigilance = new("vigilance");

    /// <summary>Shared points of the gesprek.</summary>
    public static readonly ItemId Wishes = new("wishes"),
        Sleeping = new("sleeping");

    public static readonly IReadOnlyList<Told> Commands =
    [
        new OpenCase(new CaseId("R7K2"), "Rico")
        {
            DetentionStart = new(2027, 2, 1),
            DetentionKind = DetentionKind.Sentenced,
            ReleaseDate = new(2027, 4, 13),
            ReleaseProvisional = true,
        }.By(Pr),
        Invited(Pr, "Noor Demo", Role.ProcessCoordinator),
        Invited(DepPr, "Tessa Voorbeeld", Role.ProcessCoordinator),
        Invited(CmA, "Joost Proef", Role.PiCaseManager),
        Invited(GmA, "Fatima Fictie"),
        Invited(Wc, "Irfan Model"),
        Invited(Po, "Sjoerd Schets"),
        Invited(Rc, "Mila Verzin"),
        Invited(Detainee, "Rico", Role.Detainee),
        new PlanConference(Meeting, ConferenceType.Start, Begins, 40, Pr, CmA).By(Pr),
        new AddGoal("Ik wil weer de bouw in.", LifeArea.WorkAndIncome) { Id = Work }.By(CmA),
        new AddGoal("Een deur die dicht kan.", LifeArea.Housing) { Id = Home }.By(CmA),
        new AddAction("Oude baas bellen", Goal: Work, Due: Tenth) { Id = Call, Visibility = Visibility.Shared }.By(CmA),
        new AddAction("Borg aanvragen", LifeArea.Housing) { Id = Budget, Visibility = Visibility.Partners }.By(GmA),
        new AddAction("Alert zetten", LifeArea.Care) { Id = Alert, Visibility = Visibility.Restricted }.By(Po),
        new AddCommitment("Fatima belt de baas", "Ik ga elke les", LifeArea.WorkAndIncome, Tenth)
        {
            Id = Promise,
            Visibility = Visibility.Shared,
        }.By(GmA),
        new AddDecision("Werk gaat voor.") { Id = Agreed, Visibility = Visibility.Shared }.By(Pr),
        new AddNote("Capaciteit is krap.") { Id = Shortage }.By(GmA),
        new AddNote("Let op.") { Id = Report, Visibility = Visibility.Restricted }.By(Po),
        new AddAgendaItem(Meeting, "Welke gemeente?", ConferenceSegment.Prep) { Id = Capacity }.By(Pr),
        new AddAgendaItem(Meeting, "Politie: alertheid", ConferenceSegment.Prep)
        {
            Id = Vigilance,
            Visibility = Visibility.Restricted,
        }.By(Po),
        new AddAgendaItem(Meeting, "Wat wil jij?") { Id = Wishes }.By(Pr),
        new AddAgendaItem(Meeting, "Slapen vanaf 13 april", LifeArea: LifeArea.Housing) { Id = Sleeping }.By(Pr),
    ];

    private static readonly Lazy<Story> Ready = new(() =>
        Commands.Aggregate(Story.Empty, (story, told) => story.Accept(told))
    );

    public static Story Story => Ready.Value;

    private static Told Invited(PersonId person, string name, Role role = Role.ChainPartner) =>
        new InviteParticipant(person, name, "werker", OrganisationOf(person), OrganisationOf(person).Value, role).By(
            Pr
        );
}
