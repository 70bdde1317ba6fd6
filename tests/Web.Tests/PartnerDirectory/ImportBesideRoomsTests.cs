using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Web.Tests.Support;

namespace Web.Tests.PartnerDirectory;

/// <summary>Five thousand contacts come in through the wire while people talk.</summary>
public sealed class ImportBesideRoomsTests(DemoServer site) : IClassFixture<DemoServer>
{
    private const int Rows = 5_000;

    [Fact]
    public async Task A_room_answers_and_tells_everyone_before_an_import_of_five_thousand_has_ended()
    {
        using var coordinator = await site.SignInAsync("pr");
        await using var fatima = await site.JoinAsync("gmA", "R7K2");
        await using var bram = await site.JoinAsync("sd", "R7K2");
        var import = await TakeAsync(coordinator);

        var whileShown = await TalkAsync(coordinator, import, fatima, "shown");
        Assert.Equal(Rows, (await StateAsync(coordinator, import)).GetProperty("new").GetInt32());
        Assert.Equal(
            HttpStatusCode.Accepted,
            (await coordinator.PostAsync($"/api/directory/imports/{import}/write", new { })).StatusCode
        );
        var whileWritten = await TalkAsync(coordinator, import, fatima, "written");

        Assert.Equal("written", (await StateAsync(coordinator, import)).GetProperty("stage").GetString());
        Assert.True(
            whileShown > 0 && whileWritten > 0,
            $"Answered before the preview was there: {whileShown}; before it was written: {whileWritten}."
        );
        await bram.UntilAsync(screen => screen.Has($"written-{whileWritten}"));
        Assert.Equal(
            Rows,
            (await coordinator.Http.GetFromJsonAsync<JsonElement>("/api/directory?text=nieuw"))
                .GetProperty("total")
                .GetInt32() * 10
        );
    }

    /// <summary>
    /// One note after the other until the import stands still; how many were stored and answered before it did. At
    /// least one comes after.
    /// </summary>
    private static async Task<int> TalkAsync(Browser coordinator, string import, Screen room, string name)
    {
        for (var answered = 0; ; answered++)
        {
            await room.DoAsync(
                new
                {
                    type = "addNote",
                    id = $"{name}-{answered}",
                    text = "Wij praten door",
                }
            );
            if (
                (await StateAsync(coordinator, import)).GetProperty("stage").GetString()
                is not ("reading" or "comparing" or "writing")
            )
                return answered;
        }
    }

    private static async Task<string> TakeAsync(Browser coordinator)
    {
        var rows = string.Concat(
            Enumerable
                .Range(0, Rows)
                .Select(i => $"Nieuw {i / 10};wonen;Kust;Contact {i};medewerker;contact{i}@nieuw.example\n")
        );
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes("organisatie;soort;regio;naam;functie;e-mail\n" + rows))
        {
            Headers = { ContentType = new MediaTypeHeaderValue("text/csv") },
        };
        var answer = await coordinator.Http.PostAsync(new Uri("/api/directory/imports", UriKind.Relative), file);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private static async Task<JsonElement> StateAsync(Browser coordinator, string import) =>
        (await coordinator.Http.GetFromJsonAsync<JsonElement>($"/api/directory/imports/{import}")).GetProperty("state");
}
