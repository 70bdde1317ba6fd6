using Microsoft.Kiota.Abstractions;

namespace Scheduling.Graph;

internal static class GraphHeaders
{
    /// <summary>
    /// Ids that stay the same when somebody moves a meeting to another folder, and times in Amsterdam's zone: on every
    /// call for an event.
    /// </summary>
    public static void AddForEvents(this RequestHeaders headers)
    {
        headers.Add("Prefer", $"outlook.timezone=\"{GraphTime.ZoneName}\"");
        headers.Add("Prefer", "IdType=\"ImmutableId\"");
    }

    /// <summary>Without it, newer values come back as "unknown".</summary>
    public static void AddForMeetings(this RequestHeaders headers) =>
        headers.Add("Prefer", "include-unknown-enum-members");
}
