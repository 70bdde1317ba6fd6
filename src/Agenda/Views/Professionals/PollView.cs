using NodaTime;

namespace Agenda.Views;

public sealed record PollView(int Round, int Minutes, EquatableArray<Instant> Slots, EquatableArray<PolledView> People);
