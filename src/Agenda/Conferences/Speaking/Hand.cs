using NodaTime;

namespace Agenda;

public sealed record Hand(PersonId Person, HandKind Kind, Instant Since);
