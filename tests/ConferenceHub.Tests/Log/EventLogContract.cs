using Agenda;
using ConferenceHub.Index;
using ConferenceHub.Log;

namespace ConferenceHub.Tests.Log;

/// <summary>What every log promises, whatever it is kept in.</summary>
public abstract class EventLogContract
{
    protected static readonly CaseId R7K2 = CaseId.Of("R7K2");

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    protected abstract IEventLog Log { get; }

    protected abstract ICaseIndex Index { get; }

    protected abstract ILogEraser Eraser { get; }

    [Fact]
    public async Task LG1_what_is_appended_at_the_head_is_read_as_it_was_written()
    {
        var pending = Said.Now("Een bed bij het Leger des Heils — één nacht", command: "press-1");

        Assert.True(await Log.TryAppendAsync(R7K2, 0, pending, Ct));

        var stored = Assert.Single(await Log.ReadAsync(R7K2, 0, Ct));
        Assert.Equal(new StoredEvent(1, pending.Command, pending.Fingerprint, pending.Event, pending.Origin), stored);
    }

    [Fact]
    public async Task LG1_sequences_of_a_case_are_1_2_3_without_holes()
    {
        await AppendedAsync("een", "twee", "drie");

        Assert.Equal([(1, "een"), (2, "twee"), (3, "drie")], await TextsAsync(after: 0));
    }

    [Fact]
    public async Task LG1_a_command_stands_once_in_a_case_and_the_log_goes_on_after_one_that_was_there_already()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("een", command: "press"), Ct);

        await Assert.ThrowsAnyAsync<Exception>(() =>
            Log.TryAppendAsync(R7K2, 1, Said.Now("nog eens", command: "press", rows: Rows.Everything), Ct)
        );

        Assert.True(await Log.TryAppendAsync(CaseId.Of("OTHER"), 0, Said.Now("een andere zaak", command: "press"), Ct));
        Assert.True(await Log.TryAppendAsync(R7K2, 1, Said.Now("twee"), Ct));
        Assert.Equal([(1, "een"), (2, "twee")], await TextsAsync(after: 0));
        Assert.Empty(await Index.CasesOfAsync(Rows.Anna, Ct));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task LG2_an_append_elsewhere_than_the_head_writes_nothing_and_says_so(long elsewhere)
    {
        await AppendedAsync("een", "twee");

        Assert.False(await Log.TryAppendAsync(R7K2, elsewhere, Said.Now("te laat", rows: Rows.Everything), Ct));

        Assert.Equal([(1, "een"), (2, "twee")], await TextsAsync(after: 0));
        Assert.Empty(await Index.CasesOfAsync(Rows.Anna, Ct));
    }

    [Fact]
    public async Task LG2_a_case_without_events_is_at_0()
    {
        Assert.False(await Log.TryAppendAsync(R7K2, 1, Said.Now("te vroeg"), Ct));
        Assert.Empty(await Log.ReadAsync(R7K2, 0, Ct));
        Assert.True(await Log.TryAppendAsync(R7K2, 0, Said.Now("een"), Ct));
    }

    [Fact]
    public async Task LG3_of_two_appends_at_the_same_head_exactly_one_succeeds()
    {
        for (var head = 0; head < 100; head++)
        {
            var (left, right) = (Race(head, "links"), Race(head, "rechts"));

            var leftWon = await left;
            Assert.NotEqual(leftWon, await right);
            Assert.Equal([(head + 1, leftWon ? "links" : "rechts")], await TextsAsync(after: head));
        }
    }

    [Fact]
    public async Task LG4_reading_after_n_gives_only_what_came_later()
    {
        await AppendedAsync("een", "twee", "drie");

        Assert.Equal([(3, "drie")], await TextsAsync(after: 2));
        Assert.Empty(await TextsAsync(after: 3));
    }

    [Fact]
    public async Task LG4_an_unknown_case_is_empty() => Assert.Empty(await Log.ReadAsync(CaseId.Of("NONE"), 0, Ct));

    [Fact]
    public async Task LG5_events_that_are_appended_together_are_stored_in_their_order()
    {
        await AppendedAsync("een");

        Assert.Equal(3, await Log.AppendAsync(R7K2, 1, [Said.Now("twee"), Said.Now("drie"), Said.Now("vier")], Ct));

        Assert.Equal([(1, "een"), (2, "twee"), (3, "drie"), (4, "vier")], await TextsAsync(after: 0));
    }

    [Fact]
    public async Task LG5_a_case_can_begin_with_several_events()
    {
        Assert.Equal(2, await Log.AppendAsync(R7K2, 0, [Said.Now("een"), Said.Now("twee")], Ct));

        Assert.Equal([(1, "een"), (2, "twee")], await TextsAsync(after: 0));
    }

    [Fact]
    public async Task LG2_LG5_several_events_elsewhere_than_the_head_write_nothing()
    {
        await AppendedAsync("een", "twee");

        Assert.Equal(
            0,
            await Log.AppendAsync(R7K2, 1, [Said.Now("te laat", rows: Rows.Everything), Said.Now("ook")], Ct)
        );

        Assert.Equal([(1, "een"), (2, "twee")], await TextsAsync(after: 0));
        Assert.Empty(await Index.CasesOfAsync(Rows.Anna, Ct));
    }

    [Fact]
    public async Task LG5_what_stands_before_an_event_that_cannot_be_stored_is_kept_and_what_comes_after_it_is_not()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("een", command: "press"), Ct);
        PendingEvent[] pending =
        [
            Said.Now("twee"),
            Said.Now("drie"),
            Said.Now("nog eens", command: "press", rows: Rows.Everything),
            Said.Now("vier"),
        ];

        Assert.Equal(2, await Log.AppendAsync(R7K2, 1, pending, Ct));

        Assert.Equal([(1, "een"), (2, "twee"), (3, "drie")], await TextsAsync(after: 0));
        Assert.Empty(await Index.CasesOfAsync(Rows.Anna, Ct));
    }

    [Fact]
    public async Task LG5_nothing_to_append_is_nothing_stored() =>
        Assert.Equal(0, await Log.AppendAsync(R7K2, 0, [], Ct));

    [Fact]
    public async Task LG3_LG5_of_several_events_at_the_same_head_all_of_one_succeed()
    {
        for (var head = 0; head < 60; head += 3)
        {
            var (left, right) = (RaceOfThree(head, "links"), RaceOfThree(head, "rechts"));

            var leftWon = await left == 3;
            Assert.Equal(leftWon ? 0 : 3, await right);
            Assert.Equal(
                Enumerable.Repeat(leftWon ? "links" : "rechts", 3),
                (await TextsAsync(after: head)).Select(one => one.Item2)
            );
        }
    }

    [Fact]
    public async Task The_derived_rows_are_written_with_their_event_and_read_as_they_were_written()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("een", rows: Rows.Everything), Ct);

        var found = Assert.Single(await Index.CasesOfAsync(Rows.Anna, Ct));
        Assert.Equivalent(
            new IndexedCase(Rows.Case, Rows.AnnaTakesPart, Rows.Everything.Actions, Rows.Everything.Conferences),
            found,
            strict: true
        );
    }

    [Fact]
    public async Task A_later_event_changes_its_rows_and_leaves_the_others()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("een", rows: Rows.Everything), Ct);
        await Log.TryAppendAsync(
            R7K2,
            1,
            Said.Now(
                "twee",
                rows: IndexChange.None with
                {
                    Actions = [Rows.Bed with { State = ActionState.Done, Due = null }],
                }
            ),
            Ct
        );

        var found = Assert.Single(await Index.CasesOfAsync(Rows.Anna, Ct));
        Assert.Equal([ActionState.Open, ActionState.Done], found.Actions.Select(action => action.State));
    }

    [Fact]
    public async Task B1_cases_come_in_order_of_release_and_those_without_a_date_last()
    {
        foreach (var (name, day) in new (string, int?)[] { ("C", null), ("B", 20), ("D", 3), ("A", 20) })
            await Log.TryAppendAsync(CaseId.Of(name), 0, Said.Now("een", rows: Rows.Of(CaseId.Of(name), day)), Ct);

        Assert.Equal(
            ["D", "A", "B", "C"],
            (await Index.CasesOfAsync(Rows.Anna, Ct)).Select(found => found.Case.Reference.Value)
        );
    }

    [Fact]
    public async Task JO4_who_no_longer_takes_part_finds_nothing_of_the_case()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("een", rows: Rows.Everything), Ct);
        Assert.Equal(Rows.AnnaTakesPart, await Index.ParticipantAsync(R7K2, Rows.Anna, Ct));

        await Log.TryAppendAsync(
            R7K2,
            1,
            Said.Now("twee", rows: IndexChange.None with { ParticipantsGone = [Rows.Anna] }),
            Ct
        );

        Assert.Null(await Index.ParticipantAsync(R7K2, Rows.Anna, Ct));
        Assert.Empty(await Index.CasesOfAsync(Rows.Anna, Ct));
    }

    [Fact]
    public async Task Erasing_takes_everything_and_the_same_case_can_begin_again()
    {
        await Log.TryAppendAsync(R7K2, 0, Said.Now("een", command: "press", rows: Rows.Everything), Ct);

        await Eraser.EraseAllAsync(Ct);

        Assert.Empty(await Log.ReadAsync(R7K2, 0, Ct));
        Assert.Empty(await Index.CasesOfAsync(Rows.Anna, Ct));
        Assert.True(await Log.TryAppendAsync(R7K2, 0, Said.Now("opnieuw", command: "press"), Ct));
        Assert.Equal([(1, "opnieuw")], await TextsAsync(after: 0));
    }

    protected async Task AppendedAsync(params string[] texts)
    {
        for (var head = 0; head < texts.Length; head++)
            Assert.True(await Log.TryAppendAsync(R7K2, head, Said.Now(texts[head]), Ct));
    }

    protected async Task<IEnumerable<(long, string)>> TextsAsync(long after) =>
        (await Log.ReadAsync(R7K2, after, Ct)).Select(stored => (stored.Sequence, ((Said)stored.Event).Text));

    private Task<int> RaceOfThree(long head, string text) =>
        Task.Run(() => Log.AppendAsync(R7K2, head, [Said.Now(text), Said.Now(text), Said.Now(text)], Ct), Ct);

    private Task<bool> Race(long head, string text) =>
        Task.Run(() => Log.TryAppendAsync(R7K2, head, Said.Now(text), Ct), Ct);
}
