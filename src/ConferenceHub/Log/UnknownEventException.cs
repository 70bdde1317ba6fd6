using Agenda;

namespace ConferenceHub.Log;

/// <summary>
/// The log holds an event that this version does not know: a newer version wrote it. The case stays closed here, rather
/// than shown without it.
/// </summary>
public sealed class UnknownEventException(CaseId reference, long sequence, string type)
    : Exception(
        $"Event {sequence} of case {reference} is a '{type}', which this version does not know. A newer version wrote it."
    )
{
    public CaseId Reference { get; } = reference;

    public long Sequence { get; } = sequence;

    public string Type { get; } = type;
}
