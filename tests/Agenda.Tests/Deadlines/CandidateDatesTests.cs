using Agenda.Deadlines;
using Agenda.Tests.Language;
using NodaTime;
using static Agenda.Tests.Language.People;
using static Agenda.Tests.Language.ReadyCase;

namespace Agenda.Tests;

/// <summary>On which days a conference still helps (FT7).</summary>
public sealed class CandidateDatesTests
{
    private static readonly DeadlineRules Rules = new([
        new(
            DeadlineRule.FirstConference,
            "Eerste overleg",
            DeadlineAnchor.DetentionStart,
            10,
            DeadlineUnit.WorkingDays,
            Severity.Rule
        ),
        new(
            DeadlineRule.BeforeRelease,
            "Overleg voor vrijlating",
            DeadlineAnchor.ReleaseDate,
            -14,
            DeadlineUnit.Days,
            Severity.Practice
        ),
        new("other", "Iets anders", DeadlineAnchor.ReleaseDate, -30, DeadlineUnit.Days, Severity.Rule),
    ]);

    // In prison since 1 February, so the first conference by 15 February; free on 13 April, so the last one by 30
    // March.
    [Theory]
    // Before the term of the first conference.
    [InlineData(ConferenceType.Start, "2027-02-10", "2027-02-11", "2027-02-15")]
    // The term is today: nobody makes it any more; then the stay.
    [InlineData(ConferenceType.Start, "2027-02-15", "2027-02-16", "2027-04-12")]
    [InlineData(ConferenceType.Start, "2027-02-11", "2027-02-12", "2027-02-15")]
    // The term has passed: until the day before release.
    [InlineData(ConferenceType.FollowUp, "2027-03-02", "2027-03-03", "2027-04-12")]
    [InlineData(ConferenceType.BeforeRelease, "2027-03-02", "2027-03-03", "2027-03-30")] // Two weeks before release.
    [InlineData(ConferenceType.BeforeRelease, "2027-04-05", "2027-04-06", "2027-04-12")] // That has passed too.
    // Free tomorrow: only today is left.
    [InlineData(ConferenceType.FollowUp, "2027-04-12", "2027-04-12", "2027-04-12")]
    [InlineData(ConferenceType.AfterRelease, "2027-03-02", "2027-04-13", "2027-05-11")] // Not while he is inside.
    [InlineData(ConferenceType.AfterRelease, "2027-04-20", "2027-04-21", "2027-05-18")]
    // Free already and talked about all the same.
    [InlineData(ConferenceType.FollowUp, "2027-04-20", "2027-04-21", "2027-05-18")]
    public void FT7_inside_the_stay_and_before_the_deadline_of_its_type(
        ConferenceType type,
        string today,
        string from,
        string until
    ) => Assert.Equal(Days(from, until), Best(Sentenced, type, today));

    [Fact]
    public void FT7_without_a_date_of_release_four_weeks() =>
        Assert.Equal(Days("2027-03-03", "2027-03-30"), Best(Remand, ConferenceType.Start, "2027-03-02"));

    [Fact]
    public void FT7_no_further_than_eight_weeks() =>
        Assert.Equal(
            Days("2027-02-16", "2027-04-12"),
            Best(
                Sentenced with
                {
                    Case = Sentenced.Case! with { ReleaseDate = new(2028, 4, 13) },
                },
                ConferenceType.FollowUp,
                "2027-02-15"
            )
        );

    [Fact]
    public void FT7_the_term_of_the_first_conference_is_not_that_of_a_second_one()
    {
        var second = Conference(ConferenceType.FollowUp) with { Id = new("second") };
        var state = Sentenced with
        {
            Conferences = [Conference(ConferenceType.Start) with { PlannedAt = Begins }, second],
        };
        Assert.Equal(
            Days("2027-02-11", "2027-04-07"),
            new CandidateDates(Rules).For(state, second, new(2027, 2, 10))[0]
        );
    }

    [Fact]
    public void FT7_when_the_best_days_have_no_room_the_whole_stay_is_left_and_then_today() =>
        Assert.Equal(
            [Days("2027-03-03", "2027-03-30"), Days("2027-03-03", "2027-04-12"), Days("2027-03-02", "2027-04-12")],
            new CandidateDates(Rules).For(Sentenced, Conference(ConferenceType.BeforeRelease), new(2027, 3, 2))
        );

    private static CaseState Sentenced { get; } =
        CaseState.Empty with
        {
            Case = new CaseRecord
            {
                Reference = new("R7K2"),
                Details = new("Rico") { DetentionStart = new(2027, 2, 1) },
                ReleaseDate = new(2027, 4, 13),
            },
        };

    private static CaseState Remand { get; } =
        CaseState.Empty with
        {
            Case = new CaseRecord
            {
                Reference = new("T2V6"),
                Details = new("Kevin") { DetentionStart = new(2027, 2, 1), DetentionKind = DetentionKind.Remand },
            },
        };

    private static Conference Conference(ConferenceType type) => new(Meeting, type, null, 45, PartyOf(Pr));

    private static DateInterval Best(CaseState state, ConferenceType type, string today) =>
        new CandidateDates(Rules).For(state, Conference(type), Day(today))[0];

    private static DateInterval Days(string from, string until) => new(Day(from), Day(until));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
