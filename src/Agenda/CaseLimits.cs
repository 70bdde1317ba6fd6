namespace Agenda;

/// <summary>How much one case may hold, so that none grows past what every screen can be shown at once.</summary>
public static class CaseLimits
{
    public const int MostItems = 3000;

    public const int MostParticipants = 200;

    public const int MostConferences = 200;

    /// <summary>Earlier wordings, interpretations or lines of progress of one item.</summary>
    public const int MostRemarks = 1000;

    /// <summary>In one list of a command.</summary>
    public const int MostListed = 100;

    public static bool HasRoomFor(CaseState state, int items) => state.Items.Length + items <= MostItems;

    public static bool IsFull(EquatableArray<Remark> remarks) => remarks.Count >= MostRemarks;

    /// <summary>Absent is fine; otherwise not too long, and nothing twice.</summary>
    public static bool IsFit<T>(EquatableArray<T>? list) =>
        list is null || (list.Count <= MostListed && list.Distinct().Count() == list.Count);
}
