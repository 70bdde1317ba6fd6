using Agenda;
using ConferenceHub.Hub;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Accounts.Sessions;

/// <summary>
/// One sign-in in one browser. Its cookie says who it is; that it is still so, only this row says. Moments are those of
/// the real clock, also in a demonstration.
/// </summary>
/// <param name="Name">Random, and known to the cookie only.</param>
/// <param name="ScreenOf">For the detainee's screen of a case.</param>
/// <param name="SeenAt">When somebody last did something in it.</param>
/// <param name="EndsAt">However busy it is.</param>
public sealed record Session(
    string Name,
    PersonId Person,
    CaseId? ScreenOf,
    Instant BegunAt,
    Instant SeenAt,
    Instant EndsAt
)
{
    /// <summary>Until when it lives if nothing happens in it. A screen is read for a long time without a touch.</summary>
    public Instant LivesUntil(SessionLimits limits) =>
        ScreenOf is null ? Instant.Min(SeenAt + limits.Idle, EndsAt) : EndsAt;

    public bool IsOf(Caller caller) => Person == caller.Person && ScreenOf == caller.ScreenOf;
}

/// <param name="Idle">How long it lives without anybody doing anything.</param>
/// <param name="Longest">How long it lives at most.</param>
public sealed record SessionLimits(Duration Idle, Duration Longest);

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions").HasKey(row => row.Name);
        builder.HasIndex(row => row.Person);
        builder.HasIndex(row => row.ScreenOf);
    }
}
