using System.Collections.Immutable;
using Agenda.Tests.Language;
using Agenda.Views;

namespace Agenda.Tests.Laws;

/// <summary>
/// Nothing hidden leaks (VI1, VI2, VI3). Two cases are told side by side: in the other one the things that an audience may
/// never see are gone, or say something else.
/// That audience gets the same messages in the same order and, joining again at some moments, the same view; and its
/// own people get the same verdicts.
/// What somebody else decides after seeing a hidden thing is his: of the others is told what happened, of the
/// audience's own people what they asked.
/// </summary>
public sealed class HidingLaws
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(201, 16)];

    private delegate AgendaEvent? ViewDifference(AgendaEvent happened, CaseState state);

    [Theory, MemberData(nameof(Seeds))]
    public void VI2_a_case_without_the_hidden_things_looks_the_same(int seed) =>
        ForEachAudience(seed, (history, audience, hidden) => AssertLooksTheSame(history, audience, Without(hidden)));

    [Theory, MemberData(nameof(Seeds))]
    public void VI2_a_case_without_one_hidden_thing_looks_the_same_to_whoever_may_not_see_it(int seed)
    {
        var random = new Random(seed);
        ForEachAudience(
            seed,
            (history, audience, hidden) =>
                AssertLooksTheSame(history, audience, Without([hidden.ElementAt(random.Next(hidden.Count))]))
        );
    }

    [Theory, MemberData(nameof(Seeds))]
    public void VI2_a_case_in_which_the_hidden_things_say_something_else_looks_the_same(int seed) =>
        ForEachAudience(
            seed,
            (history, audience, hidden) => AssertLooksTheSame(history, audience, SayingOtherwise(hidden))
        );

    /// <summary>Nobody but the coordinator can tell whether it was asked which times suit.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void VI2_a_case_in_which_nobody_was_asked_for_times_looks_the_same(int seed)
    {
        var history = History.Random(seed);
        foreach (var audience in History.Audiences.Where(audience => !audience.IsCoordinator))
            AssertLooksTheSame(
                history,
                audience,
                (happened, _) => happened is TimesAsked or AskingStopped ? null : happened
            );
    }

    [Theory, MemberData(nameof(Seeds))]
    public void VI1_no_view_holds_an_id_or_a_word_of_what_it_may_not_see(int seed)
    {
        var history = History.Random(seed);
        for (var end = 9; end < history.Moments.Count; end += 10)
        {
            var story = history.Moments[end].After;
            foreach (var audience in History.Audiences)
            {
                var seen = Bytes.Of(story.Seen(audience));
                foreach (var item in story.State.Items.Where(item => !audience.MaySee(item.Visibility)))
                    Assert.DoesNotContain($"\"{item.Id}\"", seen, StringComparison.Ordinal);
                foreach (var moment in history.Moments.Take(end).Where(moment => moment.Event is not null))
                    if (
                        Subject.Of(moment.Event!) is { } id
                        && story.State.Find<CaseItem>(id) is { } about
                        && !audience.MaySee(about.Visibility)
                    )
                        Assert.DoesNotContain(moment.Sign, seen, StringComparison.Ordinal);
            }
        }
    }

    private static void ForEachAudience(int seed, Action<History, Audience, ImmutableHashSet<ItemId>> check)
    {
        var history = History.Random(seed);
        foreach (var audience in History.Audiences)
        {
            var states = history.Moments.Select(moment => moment.After.State).ToList();
            var seen = states
                .SelectMany(state => state.Items)
                .Where(item => audience.MaySee(item.Visibility))
                .Select(item => item.Id)
                .ToHashSet();
            var hidden = states
                .SelectMany(state => state.Items)
                .Select(item => item.Id)
                .Where(id => !seen.Contains(id))
                .ToImmutableHashSet();
            if (!hidden.IsEmpty)
                check(history, audience, hidden);
        }
    }

    private static void AssertLooksTheSame(History history, Audience audience, ViewDifference difference)
    {
        var one = Beginning((happened, _) => happened);
        var other = Beginning(difference);
        var (seenOfOne, seenOfOther) = (View.Empty, View.Empty);
        var (drawnOfOne, drawnOfOther) = (CaseState.Empty, CaseState.Empty);
        foreach (var moment in history.Moments)
        {
            var where = $"seed {history.Seed}, moment {moment.Number}: {moment.Told}";
            var actor = one.ActorOf(moment.Told.Person);
            (one, other) =
                actor.Audience == audience
                    ? Both(moment.Told, one, other, where)
                    : (Go(one, moment.Event, moment), Go(other, InTheOther(moment, one, other, difference), moment));

            if (ReferenceEquals(one.State, drawnOfOne) && ReferenceEquals(other.State, drawnOfOther))
                continue;
            (drawnOfOne, drawnOfOther) = (one.State, other.State);
            var (nextOfOne, nextOfOther) = (one.Seen(audience), other.Seen(audience));
            AssertSame(Bytes.Of(nextOfOne.Since(seenOfOne)), Bytes.Of(nextOfOther.Since(seenOfOther)), where);
            if (moment.Number % 8 == 7)
                AssertSame(Bytes.Of(nextOfOne), Bytes.Of(nextOfOther), $"{where}: joining again");
            (seenOfOne, seenOfOther) = (nextOfOne, nextOfOther);
        }
    }

    /// <summary>What was asked of the one and is so already in the other, does not happen there.</summary>
    private static AgendaEvent? InTheOther(Moment moment, Story one, Story other, ViewDifference difference) =>
        moment.Event is { } happened && other.Decide(moment.Told) != Verdict.Nothing
            ? difference(happened, one.State)
            : null;

    private static (Story One, Story Other) Both(Told told, Story one, Story other, string where)
    {
        var (verdict, otherVerdict) = (one.Decide(told), other.Decide(told));
        AssertSame(Bytes.Of(verdict), Bytes.Of(otherVerdict), $"{where}: the verdict");
        return (
            Go(one, told.Person, (verdict as Verdict.Changes)?.Event),
            Go(other, told.Person, (otherVerdict as Verdict.Changes)?.Event)
        );
    }

    private static Story Go(Story story, AgendaEvent? happened, Moment moment) =>
        Go(story, moment.Told.Person, happened);

    private static Story Go(Story story, PersonId person, AgendaEvent? happened) =>
        happened is null
            ? story with
            {
                Now = story.Now + NodaTime.Duration.FromMinutes(1),
            }
            : story.After(happened, person);

    /// <summary>The ready case itself, with the same difference.</summary>
    private static Story Beginning(ViewDifference difference)
    {
        var (story, told) = (Story.Empty, Story.Empty);
        foreach (var command in ReadyCase.Commands)
        {
            var happened = ((Verdict.Changes)told.Decide(command)).Event;
            story = Go(story, command.Person, difference(happened, told.State));
            told = Go(told, command.Person, happened);
        }
        return story;
    }

    private static void AssertSame(string one, string other, string where)
    {
        if (!string.Equals(one, other, StringComparison.Ordinal))
            Assert.Fail($"{where}\n--- with\n{one}\n--- without\n{other}");
    }

    /// <summary>The hidden things never were there; what refers to one refers to nothing.</summary>
    private static ViewDifference Without(ImmutableHashSet<ItemId> hidden) =>
        (happened, state) =>
            Subject.Of(happened) is { } subject && hidden.Contains(subject)
                ? null
                : happened switch
                {
                    ActionAdded added => added with
                    {
                        Goal = Gone(added.Goal, hidden),
                        DependsOn = added.DependsOn.Select(id => Gone(id, hidden)!.Value).ToEquatableArray(),
                    },
                    ActionLinked linked => linked with { Goal = Gone(linked.Goal, hidden)!.Value },
                    GoalMoved moved => moved with { Before = NextSeen<Goal>(moved.Before, moved.Goal, state, hidden) },
                    AgendaItemMoved moved => moved with
                    {
                        Before = NextSeen<AgendaItem>(moved.Before, moved.Item, state, hidden),
                    },
                    _ => happened,
                };

    private static ItemId? Gone(ItemId? id, ImmutableHashSet<ItemId> hidden) =>
        id is { } known && hidden.Contains(known) ? new ItemId("gone") : id;

    private static ItemId? NextSeen<T>(ItemId? before, ItemId moved, CaseState state, ImmutableHashSet<ItemId> hidden)
        where T : CaseItem =>
        before is not { } id || !hidden.Contains(id)
            ? before
            : state
                .Items.OfType<T>()
                .Select(item => item.Id)
                .SkipWhile(other => other != id)
                .Where(other => !hidden.Contains(other) && other != moved)
                .Cast<ItemId?>()
                .FirstOrDefault();

    /// <summary>
    /// The hidden things are there and say, date and count something else; and nobody but the coordinator sees them.
    /// </summary>
    private static ViewDifference SayingOtherwise(ImmutableHashSet<ItemId> hidden) =>
        (happened, _) =>
            Subject.Of(happened) is not { } subject || !hidden.Contains(subject)
                ? happened
                : happened switch
                {
                    GoalAdded added => added with
                    {
                        Text = "Anders",
                        LifeArea = LifeArea.Care,
                        Stance = GoalStance.NotNow,
                        Visibility = ForTheFacilitator,
                        PlainText = ["Anders."],
                    },
                    ActionAdded added => added with
                    {
                        Text = "Anders",
                        LifeArea = LifeArea.Care,
                        Goal = null,
                        Due = null,
                        DependsOn = [ReadyCase.Call],
                        QuickWin = !added.QuickWin,
                        Visibility = ForTheFacilitator,
                    },
                    CommitmentAdded added => added with
                    {
                        Partner = "Anders",
                        Detainee = "Anders",
                        LifeArea = null,
                        Due = ReadyCase.Tenth,
                        Visibility = ForTheFacilitator,
                    },
                    DecisionAdded added => added with
                    {
                        Text = "Anders",
                        Because = "Anders",
                        LifeArea = null,
                        Visibility = ForTheFacilitator,
                    },
                    SituationDescribed described => described with
                    {
                        Text = "Anders",
                        LifeArea = LifeArea.Debts,
                        Visibility = ForTheFacilitator,
                    },
                    NoteAdded added => added with
                    {
                        Text = "Anders",
                        LifeArea = LifeArea.Debts,
                        Visibility = ForTheFacilitator,
                    },
                    AgendaItemAdded added => added with
                    {
                        Title = "Anders",
                        LifeArea = LifeArea.Debts,
                        Minutes = 99,
                        Visibility = ForTheFacilitator,
                    },
                    VisibilitySet => null,
                    ActionClaimed => null,
                    ActionReworded reworded => reworded with { Text = "Anders" },
                    Reworded reworded => reworded with { Text = "Anders" },
                    _ => happened,
                };

    private static readonly ItemVisibility ForTheFacilitator = new(Visibility.Facilitator, []);
}

/// <summary>What an event is about: the item whose visibility it shares.</summary>
internal static class Subject
{
    private static readonly string[] Names = ["Id", "Action", "Commitment", "Item", "Goal"];

    public static ItemId? Of(AgendaEvent happened) =>
        Names
            .Select(name => happened.GetType().GetProperty(name))
            .FirstOrDefault(property => property?.PropertyType == typeof(ItemId))
            ?.GetValue(happened) as ItemId?;
}
