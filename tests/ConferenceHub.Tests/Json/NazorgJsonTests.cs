using System.Collections.Immutable;
using System.Text.Json;
using Agenda;
using ConferenceHub.Json;
using NodaTime;

namespace ConferenceHub.Tests.Json;

public sealed class NazorgJsonTests
{
    private sealed record Sample(
        ItemId Id,
        Instant At,
        LocalDate? Due,
        Visibility Visibility,
        string? Note,
        ImmutableArray<LifeArea> Areas
    );

    [Fact]
    public void What_is_written_is_camelCase_with_ids_as_text_and_times_in_ISO_and_without_nulls()
    {
        var written = Write(
            new Sample(
                ItemId.Of("bed"),
                Instant.FromUtc(2026, 3, 9, 10, 0).PlusNanoseconds(7),
                new(2026, 4, 1),
                Visibility.Restricted,
                null,
                [LifeArea.WorkAndIncome]
            )
        );

        Assert.Equal(
            """{"id":"bed","at":"2026-03-09T10:00:00.000000007Z","due":"2026-04-01","visibility":"restricted","areas":["workAndIncome"]}""",
            written
        );
    }

    [Fact]
    public void What_was_left_out_as_null_is_null_again()
    {
        var sample = new Sample(
            ItemId.Of("bed"),
            Instant.FromUtc(2026, 3, 9, 10, 0),
            null,
            Visibility.Shared,
            null,
            []
        );

        Assert.Equal(sample, Read<Sample>(Write(sample)) with { Areas = sample.Areas });
    }

    [Theory]
    [InlineData("een\\u000btwee", "een\ntwee")]
    [InlineData("een\\r\\ntwee\\rdrie", "een\ntwee\ndrie")]
    [InlineData("een\\u2028twee\\u0085drie\\u000cvier", "een\ntwee\ndrie\nvier")]
    [InlineData("een\\u0000tw\\u0007ee\\u009f", "eentwee")]
    [InlineData("een\\ttwee\\ndrie 🙂", "een\ttwee\ndrie 🙂")]
    public void Text_that_Word_pastes_keeps_its_lines_and_loses_what_nobody_sees(string wire, string read) =>
        Assert.Equal(read, Read<string>($"\"{wire}\""));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"id":"bed","at":"2026-03-09T10:00:00Z","areas":[]}""")]
    [InlineData("""{"ID":"bed","at":"2026-03-09T10:00:00Z","visibility":"shared","areas":[]}""")]
    public void A_field_that_must_be_there_is_missed(string text) =>
        Assert.Throws<JsonException>(() => Read<Sample>(text));

    [Fact]
    public void A_field_that_nobody_knows_is_skipped() =>
        Assert.Equal(
            "bed",
            Read<Sample>(
                """{"new":{"a":1},"id":"bed","at":"2026-03-09T10:00:00Z","visibility":"shared","areas":[]}"""
            ).Id.Value
        );

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("7")]
    [InlineData("{}")]
    public void An_id_is_a_text_with_something_in_it(string text) =>
        Assert.Throws<JsonException>(() => Read<ItemId>(text));

    [Fact]
    public void An_id_is_at_most_100_characters()
    {
        Assert.Equal(100, Read<CaseId>($"\"{new string('a', 100)}\"").Value.Length);
        Assert.Throws<JsonException>(() => Read<CaseId>($"\"{new string('a', 101)}\""));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"1\"")]
    [InlineData("\"Shared\"")]
    [InlineData("\"partners,shared\"")]
    [InlineData("\"everybody\"")]
    [InlineData("null")]
    public void An_enum_is_one_of_its_words_and_nothing_else(string text) =>
        Assert.Throws<JsonException>(() => Read<Visibility>(text));

    [Theory]
    [InlineData("\"tomorrow, says Jan\"")]
    [InlineData("20260401")]
    [InlineData("null")]
    public void A_date_that_is_none_is_refused_without_repeating_it(string text)
    {
        var refused = Assert.Throws<JsonException>(() => Read<LocalDate>(text));

        Assert.DoesNotContain("Jan", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_and_words_may_be_the_keys_of_an_object()
    {
        var counts = new Dictionary<PersonId, Dictionary<LifeArea, int>>
        {
            [PersonId.Of("anna")] = new() { [LifeArea.SocialNetwork] = 2 },
        };

        Assert.Equal("""{"anna":{"socialNetwork":2}}""", Write(counts));
        Assert.Equal(
            2,
            Read<Dictionary<PersonId, Dictionary<LifeArea, int>>>(Write(counts))[PersonId.Of("anna")][
                LifeArea.SocialNetwork
            ]
        );
        Assert.Throws<JsonException>(() => Read<Dictionary<PersonId, int>>("""{"":1}"""));
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, NazorgJson.Options);

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, NazorgJson.Options)!;
}
