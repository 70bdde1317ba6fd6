using System.Text.Json;
using System.Text.Json.Nodes;
using Agenda;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NodaTime;
using Web.Access;

namespace Web.Endpoints;

/// <summary>
/// The page of the HTTP interface, at /openapi/v1.json: made when it is asked for, so that a start does not wait for
/// it. Open to anybody: it says nothing that the sources do not say.
/// </summary>
internal static class HttpDescription
{
    public static void AddHttpDescription(this IServiceCollection services) =>
        services.AddOpenApi(options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddDocumentTransformer((document, _, _) => Describe(document));
            options.AddOperationTransformer((operation, context, _) => AddAccess(operation, context));
            options.AddSchemaTransformer((schema, context, _) => AddShapeAsync(schema, context));
        });

    private static Task Describe(OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Nazorg",
            Version = "v1",
            Description =
                "What goes over HTTP. What happens in a case goes over the hub, which docs/protocol.md describes. "
                + "x-access is the access rule of an address; every refusal is a problem of RFC 9457.",
        };
        document.Servers = [];
        document.Tags = null;
        return Task.CompletedTask;
    }

    private static Task AddAccess(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var rule =
            context.Description.ActionDescriptor.EndpointMetadata.OfType<AccessRule>().LastOrDefault()
            ?? AccessRule.Nobody;
        operation.Tags = null; // Names of our classes.
        operation.AddExtension("x-access", new JsonNodeExtension(JsonValue.Create(rule.Name)));
        return Task.CompletedTask;
    }

    // What our own converters write: the generator sees only that there is one.
    private static async Task AddShapeAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var type = context.JsonTypeInfo.Type;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
            (schema.Type, schema.Enum) = (JsonSchemaType.String, Words(plain));
        else if (plain == typeof(Instant))
            (schema.Type, schema.Format) = (JsonSchemaType.String, "date-time");
        else if (plain == typeof(LocalDate))
            (schema.Type, schema.Format) = (JsonSchemaType.String, "date");
        else if (IsId(plain))
            schema.Type = JsonSchemaType.String;
        else if (plain == typeof(string))
            schema.Type = context.JsonPropertyInfo is { IsGetNullable: true }
                ? JsonSchemaType.String | JsonSchemaType.Null
                : JsonSchemaType.String;
        else if (plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            (schema.Type, schema.Items) = (
                JsonSchemaType.Array,
                await context.GetOrCreateSchemaAsync(plain.GetGenericArguments()[0])
            );
    }

    private static List<JsonNode> Words(Type type) =>
        [
            .. Enum.GetNames(type)
                .Select(name => (JsonNode)JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name))),
        ];

    private static bool IsId(Type type) =>
        Array.Exists(type.GetInterfaces(), one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IId<>));
}
