using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ConferenceHub.Json;

/// <summary>The one way in which this product writes and reads JSON, on the wire and in the log.</summary>
public static class NazorgJson
{
    public static readonly JsonSerializerOptions Options = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.General)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutNulls, WhatItIsFirst } },
        };
        options.Converters.AddNodaTime();
        options.Converters.Add(new TypedTextConverter());
        options.Converters.Add(new IdConverter());
        options.Converters.Add(new EnumConverter());
        options.Converters.Add(new EquatableArrayConverter());
        options.MakeReadOnly();
        return options;
    }

    // A null is not written, so a field that may be null may also be missing when read. It is also how an event gets a
    // field that older ones lack.
    private static void LeaveOutNulls(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AssociatedParameter is { } parameter && MayBeNull(parameter))
                property.IsRequired = false;
    }

    // For whoever reads the wire: which thing, of which kind, before its fields.
    private static void WhatItIsFirst(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.Order = property.Name switch
            {
                "case" => -4,
                "n" => -3,
                "id" => -2,
                "kind" => -1,
                _ => 0,
            };
    }

    private static bool MayBeNull(JsonParameterInfo parameter) =>
        parameter.ParameterType.IsValueType
            ? Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            : parameter.IsNullable;
}
