using Agenda;
using NodaTime;
using Scheduling.Calendar;
using Scheduling.Tests.Validators;

namespace Scheduling.Tests.Calendar;

/// <summary>B6: calendar files, judged by two calendar programs of different descent.</summary>
public sealed class CalendarFileTests
{
    private static readonly CalendarFile File = new(Plans.Words, Plans.Organizer, Stopped.Clock());
    private static readonly CalendarEntry Entry = CalendarEntry.Of(
        Plans.First with
        {
            Link = "https://bellen.example/kamer?a=1;b=2,3",
        }
    );

    [Fact]
    public async Task B6_an_invitation_is_understood_as_it_was_meant()
    {
        var file = File.Request(Entry, Plans.A);
        await Both(
            file,
            read =>
            {
                Assert.Equal("REQUEST", read.Method);
                var one = Assert.Single(read.Events);
                Assert.Equal((Entry.Key, 0, "CONFIRMED"), (one.Uid, one.Sequence, one.Status));
                Assert.Equal(
                    (Entry.Start, Entry.Start + Entry.Length),
                    (Instant.FromDateTimeOffset(one.Start), Instant.FromDateTimeOffset(one.End))
                );
                Assert.Equal("Overleg ZVH – kenmerk R7K2", one.Summary);
                Assert.Equal(
                    $"De agenda staat op https://nazorg.example/casus/R7K2.\nHet gesprek is op {Entry.Link}",
                    one.Description
                );
                Assert.Equal((Entry.Link, Plans.Organizer), (one.Location, one.Organizer));
                Assert.Equal([Plans.A], one.Attendees);
            }
        );
    }

    /// <summary>Answers would come to a mailbox that nobody reads.</summary>
    [Fact]
    public void B6_nothing_that_is_mailed_asks_for_an_answer()
    {
        foreach (var file in new[] { File.Request(Entry, Plans.A), File.Cancel(Entry, Plans.A, "Het gaat niet door.") })
            Assert.Contains(
                $";RSVP=FALSE:mailto:{Plans.A}\r\n",
                file.Replace("\r\n ", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
    }

    [Theory]
    [InlineData("2027-03-27T20:00:00Z")] // Into Easter Sunday.
    [InlineData("2027-10-30T20:00:00Z")]
    [InlineData("2028-03-25T20:00:00Z")]
    [InlineData("2028-10-28T20:00:00Z")]
    public async Task B6_every_half_hour_of_a_feed_is_right_around_a_change_of_the_clock(string night)
    {
        CalendarEntry[] entries =
        [
            .. Enumerable
                .Range(0, 20)
                .Select(half =>
                    Entry with
                    {
                        Key = $"entry-{half}",
                        Start = Plans.At(night) + Duration.FromMinutes(30 * half),
                        Length = Duration.FromMinutes(90),
                    }
                ),
        ];
        await Both(
            File.Feed(entries),
            read =>
                Assert.Equal(
                    entries.Select(one => (one.Key, one.Start, one.Start + one.Length)),
                    read.Events.Select(one =>
                        (one.Uid, Instant.FromDateTimeOffset(one.Start), Instant.FromDateTimeOffset(one.End))
                    )
                )
        );
    }

    [Theory]
    // Easter Sunday, half an hour before the clock skips an hour; it ends in summer time.
    [InlineData("2027-03-28T00:30:00Z")]
    [InlineData("2027-03-28T08:00:00Z")] // Ten o'clock, nine hours into summer time.
    [InlineData("2027-03-29T08:00:00Z")] // Easter Monday.
    [InlineData("2027-10-31T00:30:00Z")] // Half past two, the first time.
    [InlineData("2027-10-31T01:30:00Z")] // Half past two, the second time.
    [InlineData("2027-10-31T09:00:00Z")]
    public async Task B6_an_invitation_and_a_file_are_at_the_right_moment_on_the_days_on_which_the_clock_changes(
        string start
    )
    {
        var entry = Entry with { Start = Plans.At(start) };
        foreach (var file in new[] { File.Request(entry, Plans.A), File.Publish(entry) })
            await Both(
                file,
                read =>
                    Assert.Equal(
                        (entry.Start, entry.Start + entry.Length),
                        (
                            Instant.FromDateTimeOffset(read.Events[0].Start),
                            Instant.FromDateTimeOffset(read.Events[0].End)
                        )
                    )
            );
    }

    [Fact]
    public void B6_what_is_said_of_the_whole_calendar_stands_before_its_first_part()
    {
        var file = File.Feed([Entry]);
        Assert.All(
            new[] { "METHOD", "X-WR-CALNAME", "REFRESH-INTERVAL" },
            name =>
                Assert.InRange(
                    file.IndexOf($"\n{name}", StringComparison.Ordinal),
                    0,
                    file.IndexOf("BEGIN:VTIMEZONE", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public async Task B6_a_cancellation_takes_away_the_same_conference()
    {
        var file = File.Cancel(Entry with { Revision = 4 }, Plans.A, "Het gaat niet door.");
        await Both(
            file,
            read =>
                Assert.Equal(
                    ("CANCEL", Entry.Key, 3, "CANCELLED"),
                    (read.Method, read.Events[0].Uid, read.Events[0].Sequence, read.Events[0].Status)
                )
        );
    }

    [Fact]
    public async Task B6_a_feed_names_nobody()
    {
        var file = File.Feed([
            Entry,
            Entry with
            {
                Key = "another",
                IsCancelled = true,
                Reference = new CaseId("M4Q8"),
            },
        ]);
        Assert.DoesNotContain("mailto:", file, StringComparison.OrdinalIgnoreCase);
        await Both(
            file,
            read =>
            {
                Assert.Equal("PUBLISH", read.Method);
                Assert.Equal(["CONFIRMED", "CANCELLED"], read.Events.Select(one => one.Status));
                Assert.All(read.Events, one => Assert.Empty(one.Attendees));
            }
        );
    }

    [Fact]
    public void B6_lines_end_and_fold_as_the_standard_says()
    {
        var file = File.Request(
            Entry with
            {
                Link = "https://bellen.example/" + string.Concat(Enumerable.Repeat("é€𝄞", 60)),
            },
            Plans.A
        );
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(file.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("é€𝄞é€𝄞", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static async Task Both(string file, Action<ReadCalendar> check)
    {
        var ct = TestContext.Current.CancellationToken;
        check(await ReadCalendar.ByIcalJsAsync(file, ct));
        check(await ReadCalendar.ByPythonAsync(file, ct));
    }
}
