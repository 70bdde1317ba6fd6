using Agenda.Tests.Language;
using Agenda.Views;

namespace Agenda.Tests.Laws;

/// <summary>What holds for every screen.</summary>
public sealed class ViewLaws
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(101, 10)];

    [Theory, MemberData(nameof(Seeds))]
    public void SE1_a_screen_that_puts_and_drops_what_it_is_told_holds_the_whole_view(int seed)
    {
        var history = History.Random(seed);
        foreach (var audience in History.Audiences)
        {
            var seen = ReadyCase.Story.Seen(audience);
            var held = seen.Items.ToDictionary(item => item.Id, Bytes.Of);
            foreach (var moment in history.Moments.Where(moment => moment.Event is not null))
            {
                var next = moment.After.Seen(audience);
                var difference = next.Since(seen);
                foreach (var put in difference.Puts)
                    held[put.Id] = Bytes.Of(put);
                foreach (var drop in difference.Drops)
                    Assert.True(held.Remove(drop), $"seed {seed}: {drop} was never put");
                seen = next;

                if (moment.Number % 8 == 7)
                    Assert.Equal(
                        next.Items.Select(Bytes.Of).Order(StringComparer.Ordinal),
                        held.Values.Order(StringComparer.Ordinal)
                    );
            }
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void SE6_what_did_not_change_is_not_sent(int seed)
    {
        foreach (var moment in History.Random(seed).Moments.Where(moment => moment.Event is not null))
        foreach (var audience in History.Audiences)
        {
            var before = moment.Before.Seen(audience);
            var difference = moment.After.Seen(audience).Since(before);
            var unchanged = difference.Puts.Where(put =>
                before.Items.Any(item =>
                    item.Id == put.Id && string.Equals(Bytes.Of(item), Bytes.Of(put), StringComparison.Ordinal)
                )
            );
            Assert.True(!unchanged.Any(), $"seed {seed}: sent without change after {moment.Told}");
        }
    }

    /// <summary>The room computes one view for all organisations that no item names.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void VI1_audiences_that_share_a_view_see_the_same(int seed)
    {
        foreach (
            var story in History
                .Random(seed)
                .Moments.Where(moment => moment.Event is not null)
                .Select(moment => moment.After)
        )
        foreach (var audience in History.Audiences)
            if (audience.Among(story.State) is var named && named != audience)
                Assert.True(
                    story.Seen(audience).Items.SequenceEqual(story.Seen(named).Items),
                    $"seed {seed}: {story.Now}"
                );
    }

    [Theory, MemberData(nameof(Seeds))]
    public void VI4_the_detainees_screen_holds_nothing_while_others_talk(int seed)
    {
        foreach (
            var story in History
                .Random(seed)
                .Moments.Select(moment => moment.After)
                .Where(story => !story.State.IsPlanOnScreen)
        )
            Assert.Empty(story.Seen(Audience.Detainee).Items);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void VI5_D2_the_detainees_screen_has_at_most_five_lines_for_a_thing_and_no_id_of_the_case(int seed)
    {
        foreach (
            var story in History
                .Random(seed)
                .Moments.Select(moment => moment.After)
                .Where(story => story.State.IsPlanOnScreen)
        )
        foreach (var item in story.Seen(Audience.Detainee).Items)
        {
            var shown = Assert.IsType<ScreenItem>(item);
            Assert.InRange(shown.Lines.Count, shown.Kind is "now" ? 0 : 1, 5);
            Assert.False(story.State.Has(shown.Id));
            Assert.DoesNotContain(
                story.State.Items,
                known => known.Id.Value.Contains(shown.Id.Value, StringComparison.Ordinal)
            );
        }
    }
}
