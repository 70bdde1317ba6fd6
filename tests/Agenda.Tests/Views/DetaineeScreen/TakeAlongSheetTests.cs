using Agenda.Tests.Language;
using Agenda.Views;
using NodaTime;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;
using static Agenda.Tests.Language.Sentences;

namespace Agenda.Tests;

public sealed class TakeAlongSheetTests
{
    private static readonly Instant Later = Instant.FromUtc(2030, 1, 1, 0, 0);

    [Fact]
    public void D6_the_sheet_says_what_the_screen_says_in_the_same_order()
    {
        var story = Given(InDialogue()).Story;

        Assert.Equal(
            story
                .Seen(by: Detainee)
                .Items.Cast<ScreenItem>()
                .Where(item => item.Kind is not "now")
                .Select(item => (item.Id, item.Kind, item.Lines.Count)),
            Sheet(story).Items.Select(item => (item.Id, item.Kind, item.Lines.Count))
        );
    }

    [Fact]
    public void D6_it_can_be_made_when_the_screen_shows_nothing_and_says_that_it_is_a_draft()
    {
        var sheet = Sheet(Given().Story);

        Assert.Equal((5, false), (sheet.Items.Count, sheet.IsFinal));
        Assert.True(Sheet(Given(SegmentTests.Closed()).Story).IsFinal);
    }

    [Fact]
    public void D6_others_stand_on_it_by_what_they_are_and_never_by_name()
    {
        var lines = Sheet(Given(Claimed(Call, by: Wc)).Story).Items.Where(item => item.Kind is not "goal").ToList();

        Assert.Contains(lines, item => item.Lines[0].StartsWith("De werker doet dit:", StringComparison.Ordinal));
        Assert.DoesNotContain(
            lines.SelectMany(item => item.Lines),
            line => line.Contains("Irfan", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void D6_his_own_words_are_never_changed()
    {
        var story = Given(new AddGoal("Ik wil dat Irfan me belt.") { Id = ItemId.Of("wish") }.By(CmA)).Story;

        Assert.Contains(Sheet(story).Items, item => item.Lines[0] == "Ik wil dat Irfan me belt.");
    }

    [Fact]
    public void D6_until_he_said_of_everything_whether_it_is_right_it_says_so()
    {
        ItemId[] asked = [Promise, Agreed];
        var answers = asked.Select(item => new AnswerPromise(item, Answer.Right).By(CmA));

        Assert.Equal(2, Sheet(Given(InDialogue()).Story).Items.Count(item => item.Asked is true));
        Assert.False(Sheet(Given([.. InDialogue(), answers.First()]).Story).IsAnswered);
        Assert.True(Sheet(Given([.. InDialogue(), .. answers]).Story).IsAnswered);
    }

    private static TakeAlongSheet Sheet(Story story) => TakeAlongSheet.Of(story.State, Later)!;
}
