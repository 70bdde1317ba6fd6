using Agenda;
using static Web.Tests.Contract.Rights.Scene;

namespace Web.Tests.Contract.Rights;

/// <summary>What was said, promised or written down, of whatever kind; and what was promised, read back.</summary>
internal static class ItemSubjects
{
    private static readonly Choice[] Kinds =
    [
        Kind("action", new ActionItem(Thing, ItemVisibility.Shared, AddedByAnother, "")),
        Kind("commitment", new Commitment(Thing, ItemVisibility.Shared, AddedByAnother, "", "")),
        Kind("decision", new Decision(Thing, ItemVisibility.Shared, AddedByAnother, "")),
        Kind("note", new Note(Thing, ItemVisibility.Shared, AddedByAnother, "")),
        Kind("situation", new Situation(Thing, ItemVisibility.Shared, AddedByAnother, "")),
        Kind("goal", new Goal(Thing, ItemVisibility.Shared, AddedByAnother, "")),
    ];

    public static readonly Subject Item = new(
        "item",
        Scene.Of(AnotherGoal),
        [Facts.Role, new Fact("kind", Kinds), Facts.YouAdded, Facts.Visibility, Fact.That("isConfirmed", IsConfirmed)],
        [
            Ask.For(scene => new SetVisibility(Thing, Another(scene.Item.Visibility.Level))),
            Ask.For(_ => new SetPlainText(Thing, ["x"])),
            Ask.For(_ => new AnswerPromise(Thing, Answer.Right)),
            Ask.For(_ => new TakeAway(Thing)),
            Ask.For(_ => new Reword(Thing, "x")),
            Ask.For(_ => new RewordCommitment(Thing, "x", "y")),
            Ask.For(_ => new InterpretGoal(Thing, "x")),
            Ask.For(_ => new ConfirmGoal(Thing)),
            Ask.For(_ => new RewordGoal(Thing, "x")),
            Ask.For(_ => new MoveGoal(Thing)),
            Ask.For(_ => new SetGoalState(Thing, GoalState.Reached)),
            Ask.For(_ => new SetGoalStance(Thing, GoalStance.NotNow)),
        ]
    );

    public static readonly Subject Promise = new(
        "promise",
        Scene.Of(AnotherGoal),
        [
            Facts.Role,
            new Fact("kind", Kinds[..2]),
            Facts.Owner,
            new Fact("isConfirmed", new Choice(false, scene => scene), new Choice(true, IsReadBack)),
            Fact.Of("side", (scene, side) => scene with { Side = side }, Enum.GetValues<PromiseSide>()),
        ],
        [
            Ask.For(_ => new ConfirmPromise(Thing)),
            Ask.For(scene => new SettleCommitment(Thing, scene.Side, PromiseEnd.Kept)),
        ]
    );

    private static Choice Kind(string word, CaseItem item) => new(word, scene => scene with { Item = item });

    private static Visibility Another(Visibility than) =>
        than is Visibility.Shared ? Visibility.Partners : Visibility.Shared;

    private static Scene? IsConfirmed(Scene scene) =>
        scene.Item is Goal ? scene.With<Goal>(goal => goal with { ConfirmedAt = Now }) : null;

    private static Scene? IsReadBack(Scene scene) =>
        scene.Item is PromisedItem { Owner: { } owner }
            ? scene.With<PromisedItem>(item => item with { ConfirmedBy = owner })
            : null;
}
