using NodaTime;

namespace Agenda;

/// <summary>
/// The release date moved (A9). Deadlines follow by themselves because they are computed; what people wrote stays as it
/// is and is only flagged. Somebody in remand has none until the coordinator says that this has ended.
/// </summary>
public sealed record MoveReleaseDate(LocalDate Date, bool Provisional) : AgendaCommand
{
    protected override Verdict Decide(CaseState state, Actor actor, Instant now)
    {
        if (!actor.SpeaksForTheDetainee)
            return Refusal.NotAllowed;
        if (state.Case is not { } current)
            return Refusal.NoSuchItem;
        if (current.Details.IsRemand || !DateLimits.AreFit(Date) || Date < current.Details.DetentionStart)
            return Verdict.Invalid(nameof(Date));
        if (current.ReleaseDate == Date && current.ReleaseProvisional == Provisional)
            return Verdict.Nothing;

        return new ReleaseDateMoved(Date, Provisional);
    }
}

public sealed record ReleaseDateMoved(LocalDate Date, bool Provisional) : AgendaEvent
{
    public override CaseState ApplyTo(CaseState state, Origin origin) =>
        state.Case is not { } current
            ? state
            : state with
            {
                Case = current with
                {
                    ReleaseDate = Date,
                    ReleaseProvisional = Provisional,
                    ReleaseMovedFrom = current.ReleaseDate == Date ? current.ReleaseMovedFrom : current.ReleaseDate,
                },
                Items = [.. state.Items.Select(item => WithoutOldDate(item, current.ReleaseDate))],
            };

    // What was said to the detainee of the old date is no longer so.
    private CaseItem WithoutOldDate(CaseItem item, LocalDate? old) =>
        old is { } date && date != Date && item.PlainText.Any(line => DutchDates.IsIn(line, date))
            ? item.WithWordsAside()
            : item;
}
