namespace Scheduling;

/// <summary>All meetings, or those with these ids of the calendar (<see cref="ArrangedMeeting.Id"/>).</summary>
public sealed class MeetingFilter
{
    public static readonly MeetingFilter All = new(null);

    private readonly HashSet<string>? ids;

    private MeetingFilter(HashSet<string>? ids) => this.ids = ids;

    public bool IsNone => ids is { Count: 0 };

    public static MeetingFilter Only(IEnumerable<string> ids) => new(ids.ToHashSet(StringComparer.Ordinal));

    public bool Contains(string id) => ids is null || ids.Contains(id);
}
