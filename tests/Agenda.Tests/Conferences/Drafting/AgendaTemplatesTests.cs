using Agenda.Tests.Language;

namespace Agenda.Tests;

public sealed class AgendaTemplatesTests
{
    public static TheoryData<ConferenceType> Types => [.. Enum.GetValues<ConferenceType>()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_kind_of_conference_has_one_agenda(ConferenceType type) =>
        Assert.Single(AgendaTemplates.All, template => template.Type == type);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_agenda_may_be_drafted_as_it_is(ConferenceType type)
    {
        var points = Of(type)
            .Points.Select(
                (point, at) =>
                    new DraftPoint(new ItemId($"p{at}"), point.Title, point.Segment, point.LifeArea, point.Minutes)
            )
            .ToEquatableArray();
        var draft = new DraftConference(
            new ItemId("next"),
            type,
            points.Sum(point => point.Minutes ?? 0),
            People.Pr,
            points
        );

        Sentences.When(draft, by: People.Pr).Then<ConferenceDrafted>();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_detainee_speaks_before_any_life_area_and_the_agreements_come_last(ConferenceType type)
    {
        var talk = Of(type).Points.Where(point => point.Segment is ConferenceSegment.Dialogue).ToList();

        Assert.DoesNotContain(
            talk.TakeWhile(point => !point.Title.Contains("{naam}", StringComparison.Ordinal)),
            point => point.LifeArea is not null
        );
        Assert.Equal("Afspraken doornemen", talk[^1].Title);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void In_a_short_stay_no_point_takes_longer(ConferenceType type) =>
        Assert.All(
            Of(type).Points.Where(point => point is { CannotWait: not null, LifeArea: null }),
            point => Assert.True(point.CannotWait!.Minutes <= point.Minutes)
        );

    private static AgendaTemplate Of(ConferenceType type) =>
        AgendaTemplates.All.Single(template => template.Type == type);
}
