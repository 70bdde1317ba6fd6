using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Web.Tests.Support;

namespace Web.Tests.PartnerDirectory;

/// <summary>The directory as a browser meets it.</summary>
public sealed class DirectoryTests(DemoServer site) : IClassFixture<DemoServer>, IAsyncLifetime
{
    private const string Csv =
        "organisatie;naam;telefoon\nGemeente Drieslanden;Fatima Fictie;070 000 7777\nNieuwe organisatie;Nieuwe naam;070 000 8888\n";

    public static TheoryData<string, string> Addresses { get; } =
        new()
        {
            { "GET", "/api/directory" },
            { "GET", "/API/Directory?text=fatima" },
            { "GET", "/api/directory/organisations/drieslanden" },
            { "GET", "/api/measures" },
            { "GET", "/api/directory/imports/x" },
            { "POST", "/api/directory/organisations" },
            { "POST", "/api/directory/contacts" },
            { "POST", "/api/directory/contacts/gmA/confirm" },
            { "POST", "/api/directory/contacts/gmA/report" },
            { "POST", "/api/directory/offers" },
            { "POST", "/api/directory/imports" },
            { "POST", "/api/directory/imports/x/write" },
            { "POST", "/api/measures" },
            { "POST", "/api/measures/rent/experiences" },
        };

    public async ValueTask InitializeAsync() => await site.ResetAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Only_professionals_get_there_and_for_a_detainees_screen_it_does_not_exist(
        string method,
        string path
    )
    {
        using var nobody = site.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(nobody, method, path));

        using var caseManager = await site.SignInAsync("cmA");
        using var screen = site.Browser();
        await screen.PostAsync("/screen/pair", new { code = await caseManager.ScreenCodeAsync("R7K2") });
        Assert.Equal(HttpStatusCode.NotFound, await AskAsync(screen, method, path));
    }

    [Fact]
    public async Task The_demo_knows_fourteen_organisations_everyone_one_can_be_and_one_contact_of_long_ago()
    {
        using var browser = await site.SignInAsync("wc");
        var found = await browser.Http.GetFromJsonAsync<JsonElement>("/api/directory");

        var organisations = found.GetProperty("organisations").EnumerateArray().ToList();
        Assert.Equal(14, organisations.Count);
        Assert.Equal(27, organisations.Sum(one => one.GetProperty("contacts").GetInt32()));
        Assert.Equal(
            "Vrijwilligerspunt Binnenkant",
            organisations
                .Single(one => one.GetProperty("doubtful").GetInt32() == 1)
                .GetProperty("organisation")
                .GetProperty("name")
                .GetString()
        );
        Assert.False(found.GetProperty("mayEdit").GetBoolean());
    }

    [Fact]
    public async Task A10_the_catalogue_has_eight_measures_the_retired_one_with_its_reason()
    {
        using var browser = await site.SignInAsync("wc");
        var measures = (await browser.Http.GetFromJsonAsync<JsonElement>("/api/measures"))
            .GetProperty("measures")
            .EnumerateArray()
            .ToList();

        Assert.Equal(8, measures.Count);
        Assert.Contains(
            "deurwaarders",
            measures[^1].GetProperty("measure").GetProperty("retiredBecause").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            HttpStatusCode.NoContent,
            (
                await browser.PostAsync(
                    "/api/measures/rent/experiences",
                    new
                    {
                        id = "new",
                        worked = true,
                        because = "het snel ging",
                    }
                )
            ).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (
                await browser.PostAsync(
                    "/api/measures",
                    new
                    {
                        id = "x",
                        name = "X",
                        what = "Y",
                    }
                )
            ).StatusCode
        );
    }

    [Fact]
    public async Task One_finds_somebody_by_name_and_says_that_it_still_holds_or_does_not()
    {
        using var browser = await site.SignInAsync("wc");
        Assert.Equal(
            HttpStatusCode.NoContent,
            (
                await browser.PostAsync(
                    "/api/directory/contacts/binnenkant-coordinator/report",
                    new { note = "Greet werkt hier niet meer" }
                )
            ).StatusCode
        );
        Assert.Equal("Greet werkt hier niet meer", (await GreetAsync(browser)).GetProperty("wrongNote").GetString());

        Assert.Equal(
            HttpStatusCode.NoContent,
            (await browser.PostAsync("/api/directory/contacts/binnenkant-coordinator/confirm", new { })).StatusCode
        );
        var greet = await GreetAsync(browser);
        Assert.Equal("2027-03-02", greet.GetProperty("lastConfirmedOn").GetString());
        Assert.False(greet.TryGetProperty("wrongNote", out _));
    }

    [Fact]
    public async Task What_is_wrong_is_said_beside_its_field_and_who_may_not_is_told_so()
    {
        using var coordinator = await site.SignInAsync("pr");
        var answer = await coordinator.PostAsync(
            "/api/directory/contacts",
            new
            {
                id = "x",
                organisation = "zvh",
                name = "Iemand",
                mail = "geen adres",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("mail", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("field").GetString());
        Assert.Equal(
            HttpStatusCode.BadRequest,
            (await coordinator.PostAsync("/api/directory/contacts", new { })).StatusCode
        );

        using var partner = await site.SignInAsync("wc");
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (
                await partner.PostAsync(
                    "/api/directory/contacts",
                    new
                    {
                        id = "x",
                        organisation = "zvh",
                        name = "Iemand",
                    }
                )
            ).StatusCode
        );
        Assert.Equal(HttpStatusCode.Forbidden, (await SendAsync(partner, Csv)).StatusCode);
    }

    [Fact]
    public async Task An_old_version_of_an_entry_is_not_taken()
    {
        using var coordinator = await site.SignInAsync("pr");
        var entry = new
        {
            id = "binnenkant-coordinator",
            organisation = "binnenkant",
            name = "Greet Voorbij",
            phone = "070 000 0098",
            version = 1,
        };
        Assert.Equal(
            HttpStatusCode.NoContent,
            (await coordinator.PostAsync("/api/directory/contacts", entry)).StatusCode
        );

        Assert.Equal(
            HttpStatusCode.Conflict,
            (await coordinator.PostAsync("/api/directory/contacts", entry with { phone = "070 000 0097" })).StatusCode
        );
    }

    [Fact]
    public async Task A_file_is_shown_first_and_then_taken()
    {
        using var coordinator = await site.SignInAsync("pr");
        var shown = await ShowAsync(coordinator, Csv);
        Assert.Equal(
            ["changed", "new"],
            shown.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("status").GetString())
        );
        Assert.Equal(
            "070 000 7777",
            shown.GetProperty("rows")[0].GetProperty("changes")[0].GetProperty("to").GetString()
        );

        var id = shown.GetProperty("state").GetProperty("id").GetString();
        Assert.Equal(
            HttpStatusCode.Accepted,
            (await coordinator.PostAsync($"/api/directory/imports/{id}/write", new { })).StatusCode
        );
        Assert.Equal(
            "written",
            (await EndedAsync(coordinator, id!)).GetProperty("state").GetProperty("stage").GetString()
        );
        Assert.Equal(
            1,
            (await coordinator.Http.GetFromJsonAsync<JsonElement>("/api/directory?text=nieuwe+naam"))
                .GetProperty("total")
                .GetInt32()
        );

        using var deputy = await site.SignInAsync("dep-pr");
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.GetAsync($"/api/directory/imports/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_file_with_a_wrong_row_is_not_taken_at_all()
    {
        using var coordinator = await site.SignInAsync("pr");
        var shown = await ShowAsync(coordinator, Csv + "Gemeente Drieslanden;Karim Schaduw;geen nummer\n");
        Assert.Equal(1, shown.GetProperty("state").GetProperty("wrong").GetInt32());

        Assert.Equal(
            HttpStatusCode.BadRequest,
            (
                await coordinator.PostAsync(
                    $"/api/directory/imports/{shown.GetProperty("state").GetProperty("id").GetString()}/write",
                    new { }
                )
            ).StatusCode
        );
        Assert.Equal(
            0,
            (await coordinator.Http.GetFromJsonAsync<JsonElement>("/api/directory?text=nieuwe+naam"))
                .GetProperty("total")
                .GetInt32()
        );
    }

    [Fact]
    public async Task A_file_whose_rows_changed_meanwhile_is_shown_anew()
    {
        using var coordinator = await site.SignInAsync("pr");
        var shown = await ShowAsync(coordinator, Csv);
        using var fatima = await site.SignInAsync("gmA");
        await fatima.PostAsync("/api/directory/contacts/gmA/report", new { note = "Ander nummer" });

        var id = shown.GetProperty("state").GetProperty("id").GetString()!;
        await coordinator.PostAsync($"/api/directory/imports/{id}/write", new { });
        var state = (await EndedAsync(coordinator, id)).GetProperty("state");
        Assert.Equal("ready", state.GetProperty("stage").GetString());
        Assert.Contains("intussen veranderd", state.GetProperty("words").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_travels_as_csv_to_one_address_only_and_no_larger_than_it_may_be()
    {
        using var coordinator = await site.SignInAsync("pr");
        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            (await SendAsync(coordinator, Csv, path: "/api/directory/contacts")).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            (await SendAsync(coordinator, Csv, type: "text/plain")).StatusCode
        );
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (await SendAsync(coordinator, new string('a', 21_000_000))).StatusCode
        );
    }

    private static async Task<JsonElement> GreetAsync(Browser browser) =>
        (await browser.Http.GetFromJsonAsync<JsonElement>("/api/directory?text=greet"))
            .GetProperty("organisations")[0]
            .GetProperty("matches")[0];

    private static async Task<HttpStatusCode> AskAsync(Browser browser, string method, string path) =>
        (await (method is "GET" ? browser.GetAsync(path) : browser.PostAsync(path, "not what is expected"))).StatusCode;

    private static Task<HttpResponseMessage> SendAsync(
        Browser browser,
        string csv,
        string path = "/api/directory/imports",
        string type = "text/csv"
    )
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(csv));
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        return browser.Http.PostAsync(path, content);
    }

    private static async Task<JsonElement> ShowAsync(Browser browser, string csv)
    {
        var answer = await SendAsync(browser, csv);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return await EndedAsync(
            browser,
            (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!
        );
    }

    private static async Task<JsonElement> EndedAsync(Browser browser, string id)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var answer = await browser.Http.GetFromJsonAsync<JsonElement>($"/api/directory/imports/{id}");
            if (
                answer.GetProperty("state").GetProperty("stage").GetString()
                is not ("reading" or "comparing" or "writing")
            )
                return answer;
            await Task.Delay(50);
        }
        throw new TimeoutException("The import did not end.");
    }
}
