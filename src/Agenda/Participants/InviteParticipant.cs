using NodaTime;

namespace Agenda;

/// <summary>
/// Lets a person take part in this case, or changes how. Only the coordinator, who cannot stop being one: a case keeps
/// a coordinator.
/// </summary>
public sealed record InviteParticipant(
    PersonId Person,
    string Name,
    string Function,
    OrganisationId Organisation,
    string OrganisationName,
    Role Role,
    PersonId? DeputyOf = null
) : AgendaCommand
{
    /// <summary>What this person is here for.</summary>
    public string? Purpose { get; init; }

    public LegalBasis? LegalBasis { get; init; }

    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.IsCoordinator)
            return Refusal.NotAllowed;
        if (Person == actor.Person && Role is not Role.ProcessCoordinator)
            return Refusal.NotAllowed;
        if (!TakesPartAsRole())
            return Verdict.Invalid(nameof(Role));
        if (state.LockedOut.Contains(Person))
            return Verdict.Invalid(nameof(Person));
        if (UnfitText() is { } field)
            return Verdict.Invalid(field);
        if (state.Find(Person) is null && state.Participants.Length >= CaseLimits.MostParticipants)
            return Refusal.Full;

        var invited = Invited();
        return state.Find(Person) is { } known && known == invited.Participant(known.Consents)
            ? Verdict.Nothing
            : invited;
    }

    private bool TakesPartAsRole() =>
        Role is not (Role.SteeringGroup or Role.Administrator)
        && (Role is Role.Detainee) == (Person == Agenda.Participant.Detainee);

    private string? UnfitText() =>
        !TextLimits.IsFitOrAbsent(Purpose) ? nameof(Purpose)
        : !TextLimits.IsFit(Name) ? nameof(Name)
        : !TextLimits.IsFit(Function) ? nameof(Function)
        : !TextLimits.IsFitOrAbsent(OrganisationName) ? nameof(OrganisationName)
        : null;

    private ParticipantInvited Invited() =>
        new(Person, Name, Function, Organisation, OrganisationName, Role, DeputyOf, Purpose, LegalBasis);
}

public sealed record ParticipantInvited(
    PersonId Person,
    string Name,
    string Function,
    OrganisationId Organisation,
    string OrganisationName,
    Role Role,
    PersonId? DeputyOf,
    string? Purpose = null,
    LegalBasis? LegalBasis = null
) : AgendaEvent
{
    internal Participant Participant(EquatableArray<Consent> consents) =>
        new(Person, Name, Function, Organisation, OrganisationName, Role, DeputyOf)
        {
            Purpose = Purpose,
            LegalBasis = LegalBasis,
            Consents = consents,
        };

    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state with
        {
            Participants = state.Find(Person) is { } earlier
                ? state.Participants.Replace(earlier, Participant(earlier.Consents))
                : state.Participants.Add(Participant([])),
        };
}
