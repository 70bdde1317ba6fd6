using System.Text.Json.Serialization;
using Agenda;
using NodaTime;

namespace PartnerDirectory;

public readonly record struct ContactId(string Value) : IId<ContactId>
{
    public static ContactId Of(string value) => new(value);

    public override string ToString() => Value;
}

public readonly record struct OfferId(string Value) : IId<OfferId>
{
    public static OfferId Of(string value) => new(value);

    public override string ToString() => Value;
}

/// <summary>A row that counts its changes, so that nobody overwrites what he has not seen.</summary>
public interface IVersioned
{
    /// <summary>0 is a row that is not stored yet.</summary>
    long Version { get; }
}

public enum OrganisationKind
{
    Municipality,
    Pi,
    Probation,
    Police,
    Housing,
    SocialServices,
    DebtCounselling,
    Care,
    Work,
    SafetyHouse,
    Other,
}

/// <summary>An organisation of the region. No two have the same name, however it is spelled.</summary>
public sealed record Organisation(OrganisationId Id, string Name, OrganisationKind Kind) : IVersioned
{
    public string? Region { get; init; }

    /// <summary>The life areas that it works in.</summary>
    public IReadOnlyList<LifeArea> LifeAreas { get; init; } = [];

    public long Version { get; init; }

    [JsonIgnore]
    public string Key
    {
        get => MatchKey.Of(Name);
        private init { }
    }

    [JsonIgnore]
    public string SearchText
    {
        get => MatchKey.Of($"{Name} {Region}");
        private init { }
    }

    /// <summary>
    /// The life areas that it can be asked for: those that were filled in, or else what such organisations do.
    /// </summary>
    public EquatableArray<LifeArea> Fields() =>
        LifeAreas.Count > 0
            ? LifeAreas.ToEquatableArray()
            : Kind switch
            {
                OrganisationKind.Municipality => CaseRecord.Fixed,
                OrganisationKind.Housing => [LifeArea.Housing],
                OrganisationKind.SocialServices or OrganisationKind.Work => [LifeArea.WorkAndIncome],
                OrganisationKind.DebtCounselling => [LifeArea.Debts],
                OrganisationKind.Care => [LifeArea.Care],
                OrganisationKind.Pi
                or OrganisationKind.Probation
                or OrganisationKind.Police
                or OrganisationKind.SafetyHouse
                or OrganisationKind.Other => [],
            };
}

/// <summary>A person, or a desk, at an organisation. No two of one organisation have the same name.</summary>
public sealed record Contact(ContactId Id, OrganisationId Organisation, string Name) : IVersioned
{
    public string? Function { get; init; }

    public string? Mail { get; init; }

    public string? Phone { get; init; }

    /// <summary>When somebody answers: "ma t/m do 9-17 uur".</summary>
    public string? Reachable { get; init; }

    public string? Deputy { get; init; }

    /// <summary>The last day on which somebody said that all of this still holds.</summary>
    public LocalDate? LastConfirmedOn { get; init; }

    /// <summary>What somebody says is wrong here, until it is mended or confirmed.</summary>
    public string? WrongNote { get; init; }

    public LocalDate? WrongOn { get; init; }

    /// <summary>Who this is, when he signs in here himself: he may edit it. No form and no file says so.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Who this is in a case. Without a sign-in an id that no sign-in has.</summary>
    [JsonIgnore]
    public PersonId Participant => Person ?? new PersonId(ParticipantPrefix + Id.Value);

    public const string ParticipantPrefix = "contact:";

    /// <summary>The contact without a sign-in that is this person in a case.</summary>
    public static ContactId? IdOf(PersonId participant) =>
        participant.Value.StartsWith(ParticipantPrefix, StringComparison.Ordinal)
            ? new ContactId(participant.Value[ParticipantPrefix.Length..])
            : null;

    public long Version { get; init; }

    [JsonIgnore]
    public string Key
    {
        get => MatchKey.Of(Name);
        private init { }
    }

    [JsonIgnore]
    public string SearchText
    {
        get => MatchKey.Of($"{Name} {Function}");
        private init { }
    }
}

/// <summary>What an organisation can do for somebody, on what conditions, and how long that takes.</summary>
public sealed record OfferCard(OfferId Id, OrganisationId Organisation, string What) : IVersioned
{
    public string? Conditions { get; init; }

    /// <summary>In working days.</summary>
    public int? LeadTime { get; init; }

    public long Version { get; init; }
}
