using NodaTime;

namespace Agenda;

public sealed record SlotAnswer(Instant Start, Suits Suits);
