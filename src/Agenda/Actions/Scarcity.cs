namespace Agenda;

/// <summary>"Geen plek": a fact with a place in the queue and a plan B, nobody's fault.</summary>
/// <param name="QueuePosition">Counted from 1.</param>
public sealed record Scarcity(string Text, int? QueuePosition = null, string? PlanB = null)
{
    internal bool IsFit() => TextLimits.IsFit(Text) && TextLimits.IsFitOrAbsent(PlanB) && QueuePosition is null or > 0;
}
