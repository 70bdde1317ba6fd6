using System.Collections.Immutable;
using Agenda;
using NodaTime;

namespace Web.Tests.Contract.Rights;

/// <summary>A professional who looks at one thing of a case, and perhaps thinks of another person for it.</summary>
internal sealed record Scene
{
    public static readonly ItemId Thing = new("thing");
    public static readonly Instant Now = Instant.FromUtc(2027, 3, 2, 9, 0);
    public static readonly Party Yours = new(new PersonId("you"), new OrganisationId("yours"));
    public static readonly Party Theirs = new(new PersonId("them"), new OrganisationId("theirs"));
    public static readonly Party Others = new(new PersonId("other"), new OrganisationId("others"));
    public static readonly Participant Detainee = Professional(
        new(Participant.Detainee, new OrganisationId("detainee")),
        Role.Detainee
    );
    public static readonly Origin AddedByAnother = new(Others.Person, Others.Organisation, Now);
    public static readonly Goal AnotherGoal = new(new ItemId("goal"), ItemVisibility.Shared, AddedByAnother, "");

    public Role Role { get; init; } = Role.ChainPartner;

    public Participant Them { get; init; } = Professional(Theirs, Role.ChainPartner);

    public required CaseItem Item { get; init; }

    /// <summary>Who may see what is being added.</summary>
    public Visibility Wanted { get; init; }

    /// <summary>Whose promise of a commitment.</summary>
    public PromiseSide Side { get; init; }

    public Conference? Conference { get; init; }

    public ImmutableArray<Conference> OtherConferences { get; init; } = [];

    public static Scene Of(CaseItem item) => new() { Item = item };

    public Actor Actor => State.ActorOf(Yours.Person)!;

    public CaseState State =>
        Opened with
        {
            Participants =
            [
                .. new[]
                {
                    Professional(Yours, Role),
                    Detainee,
                    Professional(Others, Role.ChainPartner),
                    Them,
                }.DistinctBy(one => one.Person),
            ],
            Items = [Item, AnotherGoal],
            Conferences = Conference is null ? OtherConferences : [.. OtherConferences, Conference],
        };

    private static readonly CaseState Opened = (
        (Verdict.Changes)
            new OpenCase(new CaseId("X1"), "Jan").DecideFor(
                CaseState.Empty,
                new Actor(Yours.Person, Yours.Organisation, Role.ProcessCoordinator),
                Now
            )
    ).Event.ApplyTo(CaseState.Empty, AddedByAnother);

    /// <summary>Whether the thing is shown to this professional at all.</summary>
    public bool IsSeen =>
        Actor.Audience.MaySee(Item.Visibility)
        && (Conference is not { } conference || State.FindConference(conference.Id, Actor) is not null);

    public static Participant Professional(Party party, Role role) =>
        new(party.Person, party.Person.Value, "", party.Organisation, party.Organisation.Value, role);

    public Scene With<T>(Func<T, T> change)
        where T : CaseItem => this with { Item = change((T)Item) };

    public Scene With(Func<Conference, Conference> change) => this with { Conference = change(Conference!) };
}
