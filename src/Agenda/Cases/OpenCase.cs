using NodaTime;

namespace Agenda;

/// <summary>
/// Begins a case. Only the coordinator; asked by the server itself, never over the hub, because before it there is no
/// case to ask.
/// </summary>
public sealed record OpenCase(CaseId Reference, string FirstName) : CaseDetailsCommand(FirstName), IServerCommand
{
    /// <summary>Another case has this reference.</summary>
    public static readonly Verdict ReferenceIsTaken = Verdict.Invalid(nameof(Reference));

    public LocalDate? InformedOn { get; init; }
    public LocalDate? ReleaseDate { get; init; }
    public bool ReleaseProvisional { get; init; }

    protected override Verdict Describe(CaseState state, Instant now)
    {
        if (state.Case is not null)
            return ReferenceIsTaken;
        if (!IsReleaseFit())
            return Verdict.Invalid(nameof(ReleaseDate));
        if (!RecordInformed.IsFit(InformedOn, now))
            return Verdict.Invalid(nameof(InformedOn));

        return new CaseOpened(Reference, Details, InformedOn, ReleaseDate, ReleaseProvisional);
    }

    private bool IsReleaseFit() =>
        DateLimits.AreFit(ReleaseDate)
        && !(Details.IsRemand && ReleaseDate is not null)
        && !(ReleaseDate < DetentionStart);
}

public sealed record CaseOpened(
    CaseId Reference,
    CaseDetails Details,
    LocalDate? InformedOn,
    LocalDate? ReleaseDate,
    bool ReleaseProvisional
) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state with
        {
            Case = new CaseRecord
            {
                Reference = Reference,
                Details = Details,
                InformedOn = InformedOn,
                ReleaseDate = ReleaseDate,
                ReleaseProvisional = ReleaseProvisional,
            },
        };
}
