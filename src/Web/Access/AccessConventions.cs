using Web.Answers;

namespace Web.Access;

internal static class AccessConventions
{
    /// <summary>Gives these endpoints their access rule, and says which answers it can give.</summary>
    public static TBuilder RequireAccess<TBuilder>(this TBuilder endpoints, AccessRule rule)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(rule).Refuses(rule.Statuses);
}
