using Agenda;
using ConferenceHub.Rooms;

namespace ConferenceHub.Tests.Rooms;

public sealed class SeatTests
{
    [Fact]
    public async Task SE5_a_screen_that_never_takes_anything_is_dropped_at_its_limit_and_the_room_and_the_others_never_wait()
    {
        await using var house = await House.OpenAsync(sendQueueLimit: 8);
        var slow = new FakeConnection();
        slow.Hold();
        Assert.True(await house.Rooms.JoinAsync(House.Case, House.Bert, slow));
        var quick = await house.JoinAsync(House.Anna);

        for (var i = 0; i < 20; i++)
            Assert.IsType<Verdict.Changes>(
                await house.SubmitAsync(House.Noor, new AddNote("een") { Id = new($"note-{i}") })
            );

        Assert.True(slow.WasAborted);
        Assert.Equal(Enumerable.Range(1, 21).Select(n => (long)n), quick.Numbers);
        Assert.Equal("gemeente", Assert.Single(quick.Sent.OfType<Present>().Last().Organisations).Organisation.Value);
        Assert.False(quick.WasAborted);
    }

    [Fact]
    public async Task SE1_a_slow_screen_gets_everything_in_order_once_it_takes_again()
    {
        await using var house = await House.OpenAsync();
        var connection = await house.JoinAsync(House.Anna);
        connection.Hold();
        for (var i = 0; i < 20; i++)
            await house.SubmitAsync(House.Noor, new AddNote("een") { Id = new($"note-{i}") });

        connection.Release();

        await UntilAsync(() => connection.Numbers.Count() == 21);
        Assert.Equal(Enumerable.Range(1, 21).Select(n => (long)n), connection.Numbers);
    }

    [Fact]
    public async Task JO3_a_slow_screen_that_joins_again_hears_nothing_of_its_old_seat_after_the_new_Welcome()
    {
        await using var house = await House.OpenAsync();
        var connection = await house.JoinAsync(House.Anna);
        connection.Hold();
        for (var i = 0; i < 5; i++)
            await house.SubmitAsync(House.Noor, new AddNote("een") { Id = new($"note-{i}") });

        await house.Rooms.JoinAsync(House.Case, House.Anna, connection);
        connection.Release();
        await house.SubmitAsync(House.Noor, new AddNote("na") { Id = new("after") });

        await UntilAsync(() => connection.Sent is [.., Changed { N: 2 }]);
        Assert.Equal([1, 2, 1, 2], connection.Numbers); // One message of the old seat was on its way.
    }

    [Fact]
    public async Task SE6_what_changes_nothing_for_a_seat_sends_it_nothing()
    {
        await using var house = await House.OpenAsync();
        var (anna, noor) = (await house.JoinAsync(House.Anna), await house.JoinAsync(House.Noor));

        await house.SubmitAsync(
            House.Noor,
            new AddNote("alleen voor mij") { Id = new("own"), Visibility = Visibility.Facilitator }
        );
        await house.SubmitAsync(House.Anna, new ClaimAction(House.Bed));

        Assert.Equal([1, 2], anna.Numbers);
        Assert.Equal([1, 2, 3], noor.Numbers);
        Assert.DoesNotContain(
            anna.Sent,
            message => Written.As(message).Contains("alleen voor mij", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task SE5_a_screen_that_is_too_many_bytes_behind_is_dropped_although_few_messages_wait()
    {
        await using var house = await House.OpenAsync(sendQueueBytes: 20_000);
        var slow = new FakeConnection();
        slow.Hold();
        Assert.True(await house.Rooms.JoinAsync(House.Case, House.Bert, slow));

        for (var i = 0; i < 8; i++)
            await house.SubmitAsync(House.Noor, new AddNote(new string('a', 2000)) { Id = new($"note-{i}") });
        Assert.False(slow.WasAborted);
        for (var i = 8; i < 12; i++)
            await house.SubmitAsync(House.Noor, new AddNote(new string('a', 2000)) { Id = new($"note-{i}") });

        Assert.True(slow.WasAborted);
    }

    [Fact]
    public async Task OR2_what_was_stored_together_goes_to_a_screen_in_one_write()
    {
        await using var house = await House.OpenAsync();
        var connection = await house.JoinAsync(House.Bert);
        var held = house.Log.HoldAsync();
        var first = house.SubmitAsync(House.Anna, new AddNote("een") { Id = new("note") });
        await held;
        var behind = Enumerable
            .Range(0, 5)
            .Select(i => house.SubmitAsync(House.Anna, new AddNote("meer") { Id = new($"note-{i}") }))
            .ToList();

        house.Log.Release();

        await first;
        await Task.WhenAll(behind);
        Assert.Equal([2, 1, 5], connection.Writes); // Welcome and who is there; the first; the others.
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], connection.Numbers);
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!isSo())
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }
}
