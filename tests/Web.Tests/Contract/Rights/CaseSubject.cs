using Agenda;
using NodaTime;
using static Web.Tests.Contract.Rights.Scene;

namespace Web.Tests.Contract.Rights;

/// <summary>The case itself: what is asked of no thing in particular.</summary>
internal static class CaseSubject
{
    public static readonly Subject Case = new(
        "case",
        Scene.Of(AnotherGoal),
        [
            Facts.Role,
            Fact.Of("wanted", (scene, wanted) => scene with { Wanted = wanted }, Enum.GetValues<Visibility>()),
        ],
        [
            Ask.For(scene => new AddNote("x") { Id = Thing, Visibility = scene.Wanted }),
            Ask.For(_ => new AddGoal("x") { Id = Thing }),
            Ask.For(_ => new MoveReleaseDate(new LocalDate(2027, 4, 13), Provisional: true)),
            Ask.For(_ => new RecordInformed(new LocalDate(2027, 3, 1))),
            Ask.For(_ => new DraftConference(Thing, ConferenceType.Start, 40, Yours.Person, [])),
        ]
    );
}
