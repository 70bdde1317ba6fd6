using ConferenceHub.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Web.Tests.Contract;

/// <summary>What the endpoints say of themselves: the types that they take and answer in JSON.</summary>
internal sealed class HttpTypes(IReadOnlyList<Endpoint> endpoints)
{
    public IReadOnlyList<Type> Answered { get; } =
    [
        .. endpoints
            .SelectMany(endpoint => endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>())
            .Where(answer => answer.ContentTypes.Any(type => type.EndsWith("json", StringComparison.Ordinal)))
            .Select(answer => answer.Type)
            .OfType<Type>()
            .Distinct(),
    ];

    public IReadOnlyList<Type> Taken { get; } =
    [
        .. endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType)
            .OfType<Type>()
            .Distinct(),
    ];

    /// <summary>Only a type that is never answered may leave out what it does not need.</summary>
    public bool IsOnlyTaken(Type type) => Taken.Contains(type) && !Answered.Any(answer => Holds(answer, type));

    private static bool Holds(Type holder, Type type) =>
        holder == type
        || NazorgJson.Options.GetTypeInfo(holder) is var info
            && (
                (info.ElementType is { } element && Holds(element, type))
                || info.Properties.Any(field => Holds(field.PropertyType, type))
            );
}
