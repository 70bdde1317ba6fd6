using NodaTime;

namespace Agenda.Views;

public sealed record PollView(int Round, int Minutes, Sequence<Instant> Slots, Sequence<PolledView> People);
