using NodaTime;

namespace Agenda;

public sealed record BudgetDecision(bool Granted, string Because, Party By, Instant At);
