using Agenda;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace Accounts.People;

/// <summary>
/// Somebody who may sign in. What they are stands here, written by an administrator; whether it is them says the provider
/// of their organisation, which names them by <see cref="Issuer"/> and <see cref="Subject"/> from the first sign-in on.
/// </summary>
/// <param name="Person">Ours, random, and never used again.</param>
/// <param name="Mail">Where they were invited; it finds the account at the first sign-in and never after.</param>
public sealed record AccountRow(
    PersonId Person,
    string Name,
    string Function,
    OrganisationId Organisation,
    string OrganisationName,
    Role Role,
    string Mail
)
{
    public string? Issuer { get; init; }

    public string? Subject { get; init; }

    public Instant InvitedAt { get; init; }

    public Instant? DisabledAt { get; init; }

    public long Version { get; init; }

    /// <summary>No two accounts have the same, however it is typed.</summary>
    public string MailKey
    {
        get => KeyOf(Mail);
        private init { }
    }

    public static string KeyOf(string mail) => mail.Trim().ToLowerInvariant();
}

internal sealed class AccountTable : IEntityTypeConfiguration<AccountRow>
{
    public void Configure(EntityTypeBuilder<AccountRow> builder)
    {
        builder.ToTable("accounts").HasKey(row => row.Person);
        builder.HasIndex(row => row.MailKey).IsUnique();
        builder.HasIndex(row => new { row.Issuer, row.Subject }).IsUnique();
        builder.Property(row => row.Version).IsConcurrencyToken();
    }
}
