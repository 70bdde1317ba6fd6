using Agenda;
using ConferenceHub.Rooms;

namespace ConferenceHub.Tests.Rooms;

/// <summary>What waits while a room stores is decided together.</summary>
public sealed class BatchTests : IAsyncLifetime
{
    private House house = null!;
    private FakeConnection bert = null!;

    public async ValueTask InitializeAsync()
    {
        house = await House.OpenAsync();
        bert = await house.JoinAsync(House.Bert);
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task OR2_presses_that_wait_are_stored_in_one_go_and_told_one_by_one()
    {
        var verdicts = await WaitingAsync(
            () => Note("een"),
            () => Note("twee"),
            () => Note("drie"),
            () => Note("vier")
        );

        Assert.All(verdicts, verdict => Assert.IsType<Verdict.Changes>(verdict));
        Assert.Equal([1, 4], house.Log.Appends);
        Assert.Equal([1, 2, 3, 4, 5, 6], bert.Numbers);
        Assert.Equal(["een", "twee", "drie", "vier"], TextsIn(bert.Sent.OfType<Changed>().Skip(1)));
    }

    [Fact]
    public async Task CL3_OR2_each_press_is_decided_on_what_the_one_before_it_leaves()
    {
        var verdicts = await WaitingAsync(
            () => house.SubmitAsync(House.Anna, new ClaimAction(House.Bed)),
            () => house.SubmitAsync(House.Bert, new ClaimAction(House.Bed)),
            () => house.SubmitAsync(House.Anna, new ReturnClaim(House.Bed, "Toch niet")),
            () => house.SubmitAsync(House.Bert, new ClaimAction(House.Bed))
        );

        var refused = Assert.IsType<Verdict.Refused>(verdicts[1]);
        Assert.Equal((Refusal.AlreadyClaimed, House.Anna), (refused.Reason, refused.Owner!.Person));
        Assert.IsType<Verdict.Changes>(verdicts[3]);
        Assert.Equal([1, 3], house.Log.Appends);
        Assert.Equal(House.Bert, (await house.StateAsync()).Find<ActionItem>(House.Bed)!.Owner!.Person);
    }

    [Fact]
    public async Task OR3_a_refusal_that_rests_on_what_is_not_stored_yet_waits_for_it()
    {
        var (_, behind) = await HeldAsync(
            () => house.SubmitAsync(House.Anna, new ClaimAction(House.Bed)),
            () => house.SubmitAsync(House.Bert, new ClaimAction(House.Bed))
        );
        await house.Log.HoldNextAsync();

        Assert.All(behind, verdict => Assert.False(verdict.IsCompleted));
        Assert.DoesNotContain(bert.Sent.OfType<Changed>().Skip(1), _ => true);

        house.Log.Release();
        Assert.Equal(Refusal.AlreadyClaimed, Refused(await behind[1]));
    }

    [Fact]
    public async Task OR3_RE3_a_refusal_that_rests_on_what_was_not_stored_is_never_given()
    {
        var (_, behind) = await HeldAsync(
            () => house.SubmitAsync(House.Anna, new ClaimAction(House.Bed)),
            () => house.SubmitAsync(House.Bert, new ClaimAction(House.Bed))
        );
        await house.Log.HoldNextAsync();
        house.Log.FailsBefore = true;
        house.Log.Release();

        Assert.All(await Task.WhenAll(behind), verdict => Assert.Equal(Refusal.Unavailable, Refused(verdict)));
        Assert.Null((await house.StateAsync()).Find<ActionItem>(House.Bed)!.Owner);
        Assert.Equal([1, 2], bert.Numbers);
    }

    [Fact]
    public async Task OR3_a_verdict_that_stands_on_what_is_stored_is_given_although_what_follows_cannot_be_stored()
    {
        var (_, behind) = await HeldAsync(
            () => house.SubmitAsync(House.Anna, new ClaimAction(new ItemId("unknown"))),
            () => Note("een")
        );
        await house.Log.HoldNextAsync();
        house.Log.FailsBefore = true;
        house.Log.Release();

        Assert.Equal(Refusal.NoSuchItem, Refused(await behind[0]));
        Assert.Equal(Refusal.Unavailable, Refused(await behind[1]));
    }

    [Fact]
    public async Task OR3_when_only_the_first_few_were_stored_the_others_are_decided_again()
    {
        house.Log.StoresAtMost = 2;

        var verdicts = await WaitingAsync(
            () => Note("een"),
            () => Note("twee"),
            () => house.SubmitAsync(House.Anna, new ClaimAction(House.Bed)),
            () => house.SubmitAsync(House.Bert, new ClaimAction(House.Bed)),
            () => Note("drie")
        );

        Assert.Equal([1, 4, 2], house.Log.Appends);
        Assert.Equal(Refusal.AlreadyClaimed, Refused(verdicts[3]));
        Assert.Equal([1, 2, 3, 4, 5, 6], bert.Numbers);
    }

    [Fact]
    public async Task ID1_ID2_a_command_that_comes_twice_in_one_batch_takes_effect_once()
    {
        var note = new AddNote("een") { Id = new("note") };
        var verdicts = await WaitingAsync(
            () => house.SubmitAsync(House.Anna, note, "press"),
            () => house.SubmitAsync(House.Anna, note, "press"),
            () => house.SubmitAsync(House.Anna, new ClaimAction(House.Bed), "press"),
            () => house.SubmitAsync(House.Bert, note, "press")
        );

        Assert.IsType<Verdict.Changes>(verdicts[0]);
        Assert.Same(Verdict.Nothing, verdicts[1]);
        Assert.Equal((Refusal.Invalid, "commandId"), FieldOf(verdicts[2]));
        Assert.Equal((Refusal.Invalid, "commandId"), FieldOf(verdicts[3]));
        Assert.Equal([1, 1], house.Log.Appends);
        Assert.Equal([1, 2, 3], bert.Numbers);
    }

    [Fact]
    public async Task RE3_ID1_when_nobody_knows_whether_a_batch_was_stored_the_same_presses_again_take_effect_once()
    {
        var (_, behind) = await HeldAsync(() => Note("een"), () => Note("twee"));
        house.Log.FailsAfter = true;
        house.Log.Release();
        Assert.All(await Task.WhenAll(behind), verdict => Assert.Equal(Refusal.Unavailable, Refused(verdict)));
        house.Log.FailsAfter = false;

        Assert.Same(Verdict.Nothing, await Note("een"));
        Assert.Same(Verdict.Nothing, await Note("twee"));

        Assert.Equal(
            ["first", "een", "twee"],
            (await house.StateAsync()).Items.OfType<Note>().Select(note => note.Text)
        );
        Assert.Equal([1, 2, 3, 4], bert.Numbers);
    }

    [Fact]
    public async Task EN1_who_is_removed_in_the_middle_of_a_batch_asks_nothing_more_in_it()
    {
        var anna = await house.JoinAsync(House.Anna);
        var verdicts = await WaitingAsync(
            () => Note("een"),
            () => house.SubmitAsync(House.Noor, new RemoveParticipant(House.Anna)),
            () => Note("twee"),
            () => house.SubmitAsync(House.Noor, new AddNote("drie") { Id = new("drie") })
        );

        Assert.Equal(Refusal.NoSuchItem, Refused(verdicts[2]));
        Assert.IsType<Verdict.Changes>(verdicts[3]);
        Assert.Equal(ClosedReason.Removed, Assert.IsType<Closed>(anna.Sent.Last(sent => sent is not Present)).Reason);
        Assert.Equal(["een"], TextsIn(anna.Sent.OfType<Changed>().Skip(1)));
    }

    /// <summary>The verdicts on presses that all waited behind one that was being stored.</summary>
    private async Task<Verdict[]> WaitingAsync(params Func<Task<Verdict>>[] presses)
    {
        var (first, behind) = await HeldAsync(presses);
        house.Log.Release();
        Assert.IsType<Verdict.Changes>(await first);
        return await Task.WhenAll(behind);
    }

    private async Task<(Task<Verdict> First, List<Task<Verdict>> Behind)> HeldAsync(
        params Func<Task<Verdict>>[] presses
    )
    {
        var held = house.Log.HoldAsync();
        var first = Note("first");
        await held;
        return (first, [.. presses.Select(press => press())]);
    }

    private Task<Verdict> Note(string text) =>
        house.SubmitAsync(House.Anna, new AddNote(text) { Id = new(text) }, text);

    private static (Refusal, string?) FieldOf(Verdict verdict)
    {
        var refused = Assert.IsType<Verdict.Refused>(verdict);
        return (refused.Reason, refused.Field);
    }

    private static Refusal Refused(Verdict verdict) => Assert.IsType<Verdict.Refused>(verdict).Reason;

    private static IEnumerable<string> TextsIn(IEnumerable<Changed> messages) =>
        messages.Select(message =>
        {
            using var written = System.Text.Json.JsonDocument.Parse(Written.As(message));
            return written.RootElement.GetProperty("puts")[0].GetProperty("text").GetString()!;
        });
}
