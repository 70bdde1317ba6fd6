using Web.Tests.Support;

namespace Web.Tests;

/// <summary>The life of a conference: segments, the current item, closing, and who leads.</summary>
public sealed class ConferenceTests : IAsyncLifetime
{
    private Server server = null!;

    public ValueTask InitializeAsync()
    {
        server = new Server([("Rooms:FacilitatorGrace", "00:00:00.2")]);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task CO1_CL6_segment_current_item_and_closing_need_a_running_conference_and_claiming_does_not()
    {
        await using var pr = await server.JoinAsync("pr", "R7K2");
        Assert.Equal("planned", pr.Text("A-C1", "segment"));
        Assert.Equal(
            "notOpen",
            (
                await pr.SubmitAsync(
                    new
                    {
                        type = "enterSegment",
                        conference = "A-C1",
                        segment = "dialogue",
                    }
                )
            ).ToString()
        );
        Assert.Equal(
            "notOpen",
            (
                await pr.SubmitAsync(
                    new
                    {
                        type = "setCurrentItem",
                        conference = "A-C1",
                        item = "A-P2",
                    }
                )
            ).ToString()
        );
        Assert.Equal(
            "notOpen",
            (await pr.SubmitAsync(new { type = "closeConference", conference = "A-C1" })).ToString()
        );
        await pr.DoAsync(new { type = "claimAction", action = "A-3" });
        await pr.DoAsync(
            new
            {
                type = "returnClaim",
                action = "A-3",
                reason = "voor een ander",
            }
        );
    }

    [Fact]
    public async Task CO6_a_conference_starts_at_any_time_goes_through_its_segments_in_any_order_and_closes_when_everything_has_a_place()
    {
        await using var pr = await server.JoinAsync("pr", "R7K2");
        await using var gmA = await server.JoinAsync("gmA", "R7K2");
        Assert.Equal(
            "notAllowed",
            (await gmA.SubmitAsync(new { type = "startConference", conference = "A-C1" })).ToString()
        );
        Assert.Equal(
            "noSuchItem",
            (await pr.SubmitAsync(new { type = "startConference", conference = "B-C1" })).ToString()
        );

        await pr.DoAsync(new { type = "startConference", conference = "A-C1" });
        await pr.DoAsync(new { type = "startConference", conference = "A-C1" }); // ID3
        await gmA.UntilAsync(screen =>
            screen.Text("A-C1", "segment") is "prep" && screen.Text("A-C1", "currentItem") is "A-V1"
        );
        foreach (
            var (segment, first) in new[]
            {
                ("debrief", null),
                ("dialogue", "A-P1"),
                ("prep", "A-V1"),
                ("dialogue", "A-P1"),
            }
        )
        {
            await pr.DoAsync(
                new
                {
                    type = "enterSegment",
                    conference = "A-C1",
                    segment,
                }
            );
            await pr.DoAsync(
                new
                {
                    type = "enterSegment",
                    conference = "A-C1",
                    segment,
                }
            ); // ID3
            await gmA.UntilAsync(screen =>
                screen.Text("A-C1", "segment") == segment && screen.Text("A-C1", "currentItem") == first
            );
        }
        Assert.Equal(
            "invalid segment",
            (
                await pr.SubmitAsync(
                    new
                    {
                        type = "enterSegment",
                        conference = "A-C1",
                        segment = "closed",
                    }
                )
            ).ToString()
        );
        Assert.Equal(
            "notAllowed",
            (
                await gmA.SubmitAsync(
                    new
                    {
                        type = "setCurrentItem",
                        conference = "A-C1",
                        item = "A-P3",
                    }
                )
            ).ToString()
        );
        await pr.DoAsync(
            new
            {
                type = "setCurrentItem",
                conference = "A-C1",
                item = "A-P3",
            }
        );

        var refused = await pr.SubmitAsync(new { type = "closeConference", conference = "A-C1" });
        Assert.Equal("openActions", refused.Refusal);
        Assert.Equal("""["A-3"]""", refused.Body.GetProperty("actions").GetRawText());
        await gmA.DoAsync(new { type = "claimAction", action = "A-3" });
        await pr.DoAsync(new { type = "closeConference", conference = "A-C1" });
        await pr.DoAsync(new { type = "closeConference", conference = "A-C1" }); // ID3
        await gmA.UntilAsync(screen => screen.Text("A-C1", "segment") is "closed");
        Assert.Equal(
            "notOpen",
            (await pr.SubmitAsync(new { type = "startConference", conference = "A-C1" })).ToString()
        );
        Assert.Equal(
            "notOpen",
            (
                await pr.SubmitAsync(
                    new
                    {
                        type = "enterSegment",
                        conference = "A-C1",
                        segment = "prep",
                    }
                )
            ).ToString()
        );
        await gmA.DoAsync(
            new
            {
                type = "completeAction",
                action = "A-3",
                result = "ook erna",
            }
        );
    }

    [Fact]
    public async Task CO2_a_case_has_at_most_one_running_conference()
    {
        await using var pr = await server.JoinAsync("pr", "R7K2");
        await pr.DoAsync(
            new
            {
                type = "planConference",
                conference = "second",
                conferenceType = "followUp",
                plannedAt = "2027-04-01T09:00:00Z",
                minutes = 30,
                facilitator = "pr",
            }
        );
        await pr.DoAsync(new { type = "startConference", conference = "A-C1" });

        Assert.Equal(
            "notOpen",
            (await pr.SubmitAsync(new { type = "startConference", conference = "second" })).ToString()
        );
    }

    [Fact]
    public async Task CO4_when_the_facilitator_drops_the_deputy_takes_over_and_he_can_take_it_back()
    {
        await using var deputy = await server.JoinAsync("dep-pr", "R7K2");
        await using var watcher = await server.JoinAsync("gmA", "R7K2");
        var pr = await server.JoinAsync("pr", "R7K2");
        await using (var another = await server.JoinAsync("pr", "R7K2"))
            // One of his two screens goes; he is still there.
            await pr.DoAsync(new { type = "startConference", conference = "A-C1" });
        await pr.DoAsync(
            new
            {
                type = "addNote",
                id = "still",
                text = "er nog",
            }
        );
        await watcher.UntilHasAsync("still");
        Assert.Equal("pr", Facilitator(watcher));

        await pr.DisposeAsync();

        await watcher.UntilAsync(screen => Facilitator(screen) is "dep-pr");
        await deputy.DoAsync(
            new
            {
                type = "enterSegment",
                conference = "A-C1",
                segment = "dialogue",
            }
        );
        await using var back = await server.JoinAsync("pr", "R7K2");
        Assert.Equal("dep-pr", Facilitator(back));
        await back.DoAsync(new { type = "takeOver", conference = "A-C1" });
        await watcher.UntilAsync(screen => Facilitator(screen) is "pr");
    }

    [Fact]
    public async Task VI6_when_the_current_item_is_taken_off_the_agenda_the_one_before_it_is_current_again()
    {
        await using var pr = await server.JoinAsync("pr", "R7K2");
        await using var gmA = await server.JoinAsync("gmA", "R7K2");
        await pr.DoAsync(new { type = "startConference", conference = "A-C1" });
        await pr.DoAsync(
            new
            {
                type = "enterSegment",
                conference = "A-C1",
                segment = "dialogue",
            }
        );
        await pr.DoAsync(
            new
            {
                type = "setCurrentItem",
                conference = "A-C1",
                item = "A-P4",
            }
        );
        await gmA.UntilAsync(screen => screen.Text("A-C1", "currentItem") is "A-P4");

        await pr.DoAsync(new { type = "removeAgendaItem", item = "A-P4" });

        await gmA.UntilAsync(screen => !screen.Has("A-P4") && screen.Text("A-C1", "currentItem") is "A-P1");
        Assert.Equal(
            "noSuchItem",
            (
                await pr.SubmitAsync(
                    new
                    {
                        type = "setCurrentItem",
                        conference = "A-C1",
                        item = "A-P4",
                    }
                )
            ).ToString()
        );
    }

    private static string? Facilitator(Screen screen) =>
        screen["A-C1"].GetProperty("facilitator").GetProperty("person").GetString();
}
