using Agenda;
using ConferenceHub.Rooms;

namespace ConferenceHub.Tests.Rooms;

public sealed class RoomTests
{
    [Fact]
    public async Task RE3_SE3_when_nothing_can_be_stored_the_asker_hears_so_nobody_else_hears_anything_and_the_room_lives()
    {
        await using var house = await House.OpenAsync();
        var connection = await house.JoinAsync(House.Bert);
        house.Log.FailsBefore = true;

        Assert.Equal(
            Refusal.Unavailable,
            Refused(await house.SubmitAsync(House.Anna, new ClaimAction(House.Bed), "press"))
        );
        Assert.Equal([1], connection.Numbers);

        house.Log.FailsBefore = false;
        Assert.IsType<Verdict.Changes>(await house.SubmitAsync(House.Anna, new ClaimAction(House.Bed), "press"));
        Assert.Equal([1, 2], connection.Numbers);
    }

    [Fact]
    public async Task RE3_ID1_when_nobody_knows_whether_it_was_stored_the_same_press_again_takes_effect_once()
    {
        await using var house = await House.OpenAsync();
        var connection = await house.JoinAsync(House.Bert);
        house.Log.FailsAfter = true;
        Assert.Equal(
            Refusal.Unavailable,
            Refused(await house.SubmitAsync(House.Anna, new AddNote("een") { Id = new("note") }, "press"))
        );
        house.Log.FailsAfter = false;

        Assert.Same(
            Verdict.Nothing,
            await house.SubmitAsync(House.Anna, new AddNote("een") { Id = new("note") }, "press")
        );

        Assert.Equal([1, 2], connection.Numbers); // Caught up, and told.
        Assert.Single((await house.StateAsync()).Items.OfType<Note>());
    }

    [Fact]
    public async Task A_case_that_cannot_be_read_now_is_tried_again_by_the_next_who_asks()
    {
        await using var house = await House.OpenAsync();
        house.Log.FailsBefore = true;
        Assert.Equal(Refusal.Unavailable, Refused(await house.SubmitAsync(House.Anna, new ClaimAction(House.Bed))));
        await Assert.ThrowsAsync<IOException>(() =>
            house.Rooms.JoinAsync(House.Case, House.Anna, new FakeConnection())
        );

        house.Log.FailsBefore = false;

        Assert.Equal([1], (await house.JoinAsync(House.Anna)).Numbers);
    }

    [Fact]
    public async Task RE3_a_log_that_became_shorter_behind_its_back_is_told_as_unavailable_and_not_tried_for_ever()
    {
        await using var house = await House.OpenAsync();
        await house.JoinAsync(House.Anna);
        await house.Memory.EraseAllAsync(CancellationToken.None);

        Assert.Equal(
            Refusal.Unavailable,
            Refused(await house.SubmitAsync(House.Anna, new ClaimAction(House.Bed)).WaitAsync(TimeSpan.FromSeconds(30)))
        );
    }

    [Fact]
    public async Task CL3_two_servers_on_one_log_give_an_action_to_one_and_both_tell_their_screens()
    {
        await using var house = await House.OpenAsync();
        await using var other = house.Beside();
        var (here, there) = (await house.JoinAsync(House.Noor), await other.JoinAsync(House.Noor));

        var verdicts = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .SelectMany(_ =>
                    new[]
                    {
                        house.SubmitAsync(House.Anna, new ClaimAction(House.Bed)),
                        other.SubmitAsync(House.Bert, new ClaimAction(House.Bed)),
                    }
                )
        );

        var owner = (await house.StateAsync()).Find<ActionItem>(House.Bed)!.Owner!;
        Assert.Single(verdicts.OfType<Verdict.Changes>());
        Assert.All(
            verdicts.OfType<Verdict.Refused>(),
            no => Assert.Equal((Refusal.AlreadyClaimed, owner), (no.Reason, no.Owner))
        );
        Assert.Equal([1, 2], here.Numbers);
        Assert.Equal([1, 2], there.Numbers);
    }

    /// <summary>No command can make it (LI5); it stands in for what no law has thought of.</summary>
    [Fact]
    public async Task EN4_what_cannot_be_shown_closes_the_screens_that_would_show_it_and_nothing_else()
    {
        await using var house = await House.OpenAsync();
        await house.StoreAsync(
            new ConferenceDrafted(
                new("twice"),
                ConferenceType.Start,
                40,
                new Party(House.Noor, new("zvh")),
                null,
                [new DraftPoint(new("twice"), "Punt")]
            )
        );
        var (noor, bert) = (await house.JoinAsync(House.Noor), await house.JoinAsync(House.Bert));

        Assert.IsType<Verdict.Changes>(
            await house.SubmitAsync(House.Anna, new AddNote("een") { Id = new("note") }, "press")
        );

        Assert.Equal([1, 2], bert.Numbers);
        Assert.Equal(ClosedReason.CannotBeShown, Assert.Single(noor.Sent.OfType<Closed>()).Reason);
        Assert.Equal([1], (await house.JoinAsync(House.Anna)).Numbers);
    }

    [Fact]
    public async Task A_room_that_retires_while_someone_looks_it_up_is_simply_opened_again()
    {
        await using var house = await House.OpenAsync();
        using var stop = new CancellationTokenSource();
        var sweeping = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await house.Rooms.SweepAsync();
        });

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 400),
            new ParallelOptions { MaxDegreeOfParallelism = 4 },
            async (i, _) =>
            {
                var connection = await house.JoinAsync(House.Anna);
                Assert.IsType<Verdict.Changes>(
                    await house.SubmitAsync(House.Anna, new AddNote("een") { Id = new($"note-{i}") }, $"press-{i}")
                );
                await house.Rooms.LeaveAsync(House.Case, connection);
                Assert.Equal(Enumerable.Range(1, connection.Numbers.Count()).Select(n => (long)n), connection.Numbers);
            }
        );

        await stop.CancelAsync();
        await sweeping;
        Assert.Equal(400, (await house.StateAsync()).Items.OfType<Note>().Count());
    }

    [Fact]
    public async Task OR1_what_is_asked_one_after_the_other_is_decided_so_also_while_rooms_retire()
    {
        await using var house = await House.OpenAsync();
        using var stop = new CancellationTokenSource();
        var sweeping = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
                await house.Rooms.SweepAsync();
        });

        var verdicts = new List<Task<Verdict>>();
        for (var i = 0; i < 1000; i++)
        {
            verdicts.Add(house.SubmitAsync(House.Anna, new AddNote("een") { Id = new($"{i}") }));
            if (i % 7 == 0)
                await verdicts[^1];
        }

        Assert.All(await Task.WhenAll(verdicts), verdict => Assert.IsType<Verdict.Changes>(verdict));
        await stop.CancelAsync();
        await sweeping;
        Assert.Equal(
            Enumerable.Range(0, 1000).Select(i => $"{i}"),
            (await house.StateAsync()).Items.OfType<Note>().Select(note => note.Id.Value)
        );
    }

    [Fact]
    public async Task JO2_a_thousand_joins_after_a_restart_read_the_case_once()
    {
        await using var house = await House.OpenAsync();

        var connections = await Task.WhenAll(
                Enumerable.Range(0, 1000).Select(_ => Task.Run(() => house.JoinAsync(House.Anna)))
            )
            .WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(1, house.Log.Reads);
        Assert.All(connections, connection => Assert.IsType<Welcome>(connection.Sent[0]));
    }

    [Fact]
    public async Task EN3_whoever_asks_while_the_rooms_are_closed_waits_and_everyone_was_told()
    {
        await using var house = await House.OpenAsync();
        var connection = await house.JoinAsync(House.Anna);
        Task<Verdict>? asked = null;

        await house.Rooms.WhileClosedAsync(() =>
        {
            asked = house.SubmitAsync(House.Anna, new ClaimAction(House.Bed));
            Assert.False(asked.IsCompleted);
            return Task.CompletedTask;
        });

        Assert.IsType<Verdict.Changes>(await asked!);
        Assert.Equal(ClosedReason.ShuttingDown, Assert.IsType<Closed>(connection.Sent[^1]).Reason);
    }

    private static Refusal Refused(Verdict verdict) => Assert.IsType<Verdict.Refused>(verdict).Reason;
}
