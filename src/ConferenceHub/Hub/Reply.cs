using System.Text.Json;
using Agenda;

namespace ConferenceHub.Hub;

/// <summary>A reply carries a verdict, never state (SE4).</summary>
public sealed record Reply(bool Accepted)
{
    public static readonly Reply Yes = new(true);

    public Refusal? Refusal { get; init; }

    /// <summary>In plain Dutch.</summary>
    public string? Message { get; init; }

    public Party? Owner { get; init; }

    public string? Field { get; init; }

    public EquatableArray<ItemId>? Actions { get; init; }

    public static Reply Of(Verdict verdict) =>
        verdict is not Verdict.Refused no
            ? Yes
            : new Reply(false)
            {
                Refusal = no.Reason,
                Message = RefusalMessages.Of(no.Reason),
                Owner = no.Owner,
                Field = no.Field is { } field ? JsonNamingPolicy.CamelCase.ConvertName(field) : null,
                Actions = no.Actions,
            };
}
