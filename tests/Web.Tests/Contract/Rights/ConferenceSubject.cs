using Agenda;
using static Web.Tests.Contract.Rights.Scene;

namespace Web.Tests.Contract.Rights;

/// <summary>A conference: who leads it, and how far it is.</summary>
internal static class ConferenceSubject
{
    private static readonly ItemId Meeting = new("meeting");

    public static readonly Subject Conference = new(
        "conference",
        Scene.Of(
            new AgendaItem(Thing, ItemVisibility.Shared, AddedByAnother, Meeting, "", ConferenceSegment.Dialogue)
        ) with
        {
            Conference = Led(Meeting) with
            {
                Speaker = Others.Person,
                Hands = [new Hand(Others.Person, HandKind.Speak, Now)],
            },
        },
        [
            Facts.Role,
            Fact.That("youFacilitate", scene => scene.With(it => it with { Facilitator = Yours })),
            Fact.That("youAreDeputy", scene => scene.With(it => it with { Deputy = Yours })),
            Fact.Of(
                "segment",
                (scene, segment) => scene.With(it => it with { Segment = segment }),
                Enum.GetValues<ConferenceSegment>()
            ),
            Fact.That("anotherRuns", AnotherRuns),
            Fact.That(
                "handIsTheDetainees",
                scene => scene.With(it => it with { Hands = [new Hand(Detainee.Person, HandKind.Speak, Now)] })
            ),
        ],
        [
            Ask.For(_ => new StartConference(Meeting)),
            Ask.For(scene => new EnterSegment(Meeting, Another(scene.Conference!.Segment))),
            Ask.For(_ => new SetCurrentItem(Meeting, Thing)),
            Ask.For(_ => new CloseConference(Meeting)),
            Ask.For(_ => new TakeOver(Meeting)),
            Ask.For(_ => new NameLeaders(Meeting, Scene.Theirs.Person)),
            Ask.For(_ => new StartRound(Meeting, [Yours.Person])),
            Ask.For(_ => new NextSpeaker(Meeting)),
            Ask.For(scene => new LowerHand(scene.Conference!.Hands[0].Person)),
        ]
    );

    private static Conference Led(ItemId id) => new(id, ConferenceType.Start, Now, 40, Others);

    private static ConferenceSegment Another(ConferenceSegment than) =>
        than is ConferenceSegment.Dialogue ? ConferenceSegment.Debrief : ConferenceSegment.Dialogue;

    private static Scene? AnotherRuns(Scene scene) =>
        scene.Conference!.IsRunning
            ? null
            : scene with
            {
                OtherConferences = [Led(new ItemId("another")) with { Segment = ConferenceSegment.Prep }],
            };
}
