using NodaTime;

namespace Agenda.Views;

/// <param name="IsOpen">Whether people can still answer; otherwise a time was chosen.</param>
public sealed record PollView(
    int Round,
    bool IsOpen,
    int Minutes,
    EquatableArray<Instant> Slots,
    EquatableArray<PolledView> People
);
