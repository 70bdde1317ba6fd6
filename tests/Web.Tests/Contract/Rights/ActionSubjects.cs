using Agenda;
using NodaTime;
using static Web.Tests.Contract.Rights.Scene;

namespace Web.Tests.Contract.Rights;

/// <summary>An action by itself, and an action with somebody who might get a part in it.</summary>
internal static class ActionSubjects
{
    private static readonly Scene Begin = new()
    {
        Item = new ActionItem(Thing, ItemVisibility.Shared, AddedByAnother, ""),
    };

    private static readonly Fact Budget = new(
        "budget",
        new Choice("none", scene => scene),
        new Choice("yours", Asked(Yours)),
        new Choice("anothers", Asked(Others)),
        new Choice("granted", Asked(Yours, granted: true)),
        new Choice("granted", Asked(Others, granted: true)),
        new Choice("refused", Asked(Yours, granted: false)),
        new Choice("refused", Asked(Others, granted: false))
    );

    public static readonly Subject Action = new(
        "action",
        Begin,
        [
            Facts.Role,
            Facts.YouAdded,
            Facts.Owner,
            Facts.Somebody("askedToTakeOver", (scene, party) => Change(scene, it => it with { HandingOverTo = party })),
            Fact.That("youAreDeputy", scene => Change(scene, it => it with { Deputy = Yours })),
            Fact.That("youHelp", scene => Change(scene, it => it with { Supporters = [Yours] })),
            Facts.HasEnded,
            Budget,
        ],
        [
            Ask.For(_ => new ClaimAction(Thing)),
            Ask.For(_ => new DeclineHandOver(Thing)),
            Ask.For(_ => new Agenda.Support(Thing)),
            Ask.For(_ => new StopSupporting(Thing)),
            Ask.For(_ => new ReportProgress(Thing, "x")),
            Ask.For(_ => new CompleteAction(Thing)),
            Ask.For(_ => new FailAction(Thing, "x")),
            Ask.For(_ => new ReturnClaim(Thing, "x")),
            Ask.For(_ => new DeferAction(Thing, new LocalDate(2027, 3, 9))),
            Ask.For(_ => new DropAction(Thing, "x")),
            Ask.For(_ => new RewordAction(Thing, "x")),
            Ask.For(_ => new DescribeAction(Thing, "x")),
            Ask.For(_ => new LinkAction(Thing, AnotherGoal.Id)),
            Ask.For(_ => new RequestBudget(Thing, 200, "x")),
            Ask.For(_ => new WithdrawBudget(Thing)),
            Ask.For(_ => new DecideBudget(Thing, true, "x", 100)),
        ]
    );

    public static readonly Subject Receiver = new(
        "receiver",
        Begin,
        [
            Facts.Role,
            Fact.Of("theirRole", (scene, role) => scene with { Them = WithRole(role) }, Roles),
            new Fact("theyAreYou", new Choice(false, scene => scene), new Choice(true, TheyAreYou)),
            Facts.Owner,
            new Fact("theyOwn", new Choice(false, TheyDoNotOwn), new Choice(true, TheyOwn)),
            new Fact(
                "theyAreAsked",
                new Choice(false, scene => scene),
                new Choice(false, scene => Change(scene, it => it with { HandingOverTo = Others })),
                new Choice(true, scene => Change(scene, it => it with { HandingOverTo = scene.Them.Party }))
            ),
            Fact.That("theyAreDeputy", scene => Change(scene, it => it with { Deputy = scene.Them.Party })),
            Facts.HasEnded,
            Facts.Visibility,
            new Fact("theyAreNamed", new Choice(false, TheyAreNotNamed), new Choice(true, TheyAreNamed)),
        ],
        [
            Ask.For(scene => new ClaimAction(Thing, scene.Them.Person)),
            Ask.For(scene => new HandOver(Thing, scene.Them.Person)),
            Ask.For(scene => new NameDeputy(Thing, scene.Them.Person)),
            Ask.For(scene => Of(scene).HandingOverTo == scene.Them.Party ? new AcceptHandOver(Thing) : null),
        ]
    );

    private static Role[] Roles => [Role.ChainPartner, Role.PiCaseManager, Role.ProcessCoordinator, Role.Detainee];

    private static ActionItem Of(Scene scene) => (ActionItem)scene.Item;

    private static Scene Change(Scene scene, Func<ActionItem, ActionItem> change) => scene.With(change);

    private static Func<Scene, Scene> Asked(Party by, bool? granted = null) =>
        scene =>
            Change(
                scene,
                it =>
                    it with
                    {
                        Budget = new BudgetRequest(100, "y", null, by, Now)
                        {
                            Decision = granted is { } yes ? new BudgetDecision(yes, "z", Others, Now) : null,
                        },
                    }
            );

    private static Participant WithRole(Role role) => role is Role.Detainee ? Detainee : Professional(Theirs, role);

    private static Scene? TheyAreYou(Scene scene) =>
        scene.Them.Role == scene.Role ? scene with { Them = Professional(Yours, scene.Role) } : null;

    private static Scene? TheyDoNotOwn(Scene scene) => Of(scene).Owner == scene.Them.Party ? null : scene;

    private static Scene? TheyOwn(Scene scene)
    {
        if (Of(scene).Owner == scene.Them.Party)
            return scene;
        return Of(scene).Owner == Others && scene.Them.Party == Theirs
            ? Change(scene, it => it with { Owner = Theirs })
            : null;
    }

    private static Scene? TheyAreNotNamed(Scene scene) =>
        Of(scene).Visibility.VisibleTo.Contains(scene.Them.Organisation) ? null : scene;

    private static Scene? TheyAreNamed(Scene scene)
    {
        var (visibility, readers) = (Of(scene).Visibility.Level, Of(scene).Visibility.VisibleTo);
        if (visibility is not Visibility.Restricted || scene.Them.Role is Role.Detainee)
            return null;
        var named = readers.Without(one => one == scene.Them.Organisation).Add(scene.Them.Organisation);
        return Change(scene, it => it with { Visibility = new ItemVisibility(visibility, named) });
    }
}
