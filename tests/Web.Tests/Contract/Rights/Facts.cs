using Agenda;
using static Web.Tests.Contract.Rights.Scene;

namespace Web.Tests.Contract.Rights;

/// <summary>The facts that more than one kind of thing is asked about.</summary>
internal static class Facts
{
    public static readonly Fact Role = Fact.Of(
        "role",
        (scene, role) => scene with { Role = role },
        Agenda.Role.ChainPartner,
        Agenda.Role.PiCaseManager,
        Agenda.Role.ProcessCoordinator
    );

    public static readonly Fact YouAdded = Fact.That(
        "youAdded",
        scene => scene.With<CaseItem>(item => item with { Added = new Origin(Yours.Person, Yours.Organisation, Now) })
    );

    public static readonly Fact Owner = Somebody(
        "owner",
        (scene, party) => scene.With<PromisedItem>(item => item with { Owner = party })
    );

    public static readonly Fact Visibility = Fact.Of(
        "visibility",
        (scene, visibility) =>
            scene.With<CaseItem>(item =>
                item with
                {
                    Visibility = new ItemVisibility(
                        visibility,
                        visibility is Agenda.Visibility.Restricted ? [Yours.Organisation] : []
                    ),
                }
            ),
        Enum.GetValues<Visibility>()
    );

    public static readonly Fact HasEnded = new(
        "hasEnded",
        [
            .. Enum.GetValues<ActionState>()
                .Select(state => new Choice(
                    state is ActionState.Done or ActionState.Failed or ActionState.Dropped,
                    scene => scene.With<ActionItem>(action => action with { State = state })
                )),
        ]
    );

    public static Fact Somebody(string name, Func<Scene, Party?, Scene> set) =>
        new(
            name,
            new Choice("nobody", scene => set(scene, null)),
            new Choice("you", scene => set(scene, Yours)),
            new Choice("detainee", scene => set(scene, Detainee.Party)),
            new Choice("other", scene => set(scene, Others))
        );
}
