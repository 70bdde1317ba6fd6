using Agenda;

namespace ConferenceHub.Log;

/// <summary>
/// What is stored of a case is not what was stored: something was changed, taken away, put elsewhere or put in. The case
/// stays closed, rather than shown with what nobody said.
/// </summary>
public sealed class TamperedCaseException(CaseId reference, long sequence, string what, Exception? inner = null)
    : Exception($"Case {reference} is not as it was stored: {what} (event {sequence}).", inner)
{
    public CaseId Reference { get; } = reference;

    /// <summary>The first event that is not right, or is not there.</summary>
    public long Sequence { get; } = sequence;
}
