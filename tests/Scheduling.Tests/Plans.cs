using Agenda;
using NodaTime;
using NodaTime.Text;
using Scheduling;

namespace Scheduling.Tests;

internal static class Plans
{
    public const string Organizer = "overleg@nazorg.example";
    public const string A = "a@partner-a.example";
    public const string B = "b@partner-b.example";
    public const string C = "c@partner-c.example";

    public static readonly InvitationWords Words = new(new Uri("https://nazorg.example"));

    /// <summary>10 December 2026, ten o'clock in Amsterdam, one hour.</summary>
    public static readonly MeetingPlan First = new(
        "5b0c9d3e-6a41-4a5e-9c55-0f6b8a1c7d22",
        1,
        new CaseId("R7K2"),
        At("2026-12-10T09:00:00Z"),
        Duration.FromHours(1),
        [A, B],
        Link: null
    );

    public static Instant At(string time) => InstantPattern.ExtendedIso.Parse(time).Value;

    public static MeetingPlan Next(this MeetingPlan plan) => plan with { Revision = plan.Revision + 1 };
}
