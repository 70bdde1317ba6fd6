using System.Net.Http.Json;
using Load.Seeding;

namespace Load.Wire;

/// <summary>
/// The sessions that the seats need. A person has one for all rooms; every detainee's screen is paired on its own.
/// </summary>
internal sealed class SignIn(Uri server) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server };
    private readonly Dictionary<string, string> sessions = new(StringComparer.Ordinal);

    /// <summary>The cookies of the twelve seats of one room.</summary>
    public async Task<IReadOnlyList<string>> OfRoomAsync(string reference)
    {
        var cookies = new List<string>();
        foreach (var one in People.Professionals)
            cookies.Add(await OfPersonAsync(one.Person.Value));
        cookies.Add(await OfScreenAsync(reference));
        return cookies;
    }

    public async Task<string> OfPersonAsync(string person) =>
        sessions.TryGetValue(person, out var known)
            ? known
            : sessions[person] = CookieOf(await PostAsync("/demo/sign-in", new { person }, session: null));

    public void Dispose() => http.Dispose();

    private async Task<string> OfScreenAsync(string reference)
    {
        using var answer = await PostAsync(
            $"/api/cases/{reference}/screen-code",
            new { },
            await OfPersonAsync(People.CaseManager.Person.Value)
        );
        var code = await answer.Content.ReadFromJsonAsync<ScreenCode>();
        return CookieOf(await PostAsync("/screen/pair", new { code = code!.Code }, session: null));
    }

    private async Task<HttpResponseMessage> PostAsync<T>(string path, T body, string? session)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (session is not null)
            request.Headers.Add("Cookie", session);
        var answer = await http.SendAsync(request);
        return answer.EnsureSuccessStatusCode();
    }

    private static string CookieOf(HttpResponseMessage answer)
    {
        using (answer)
            return answer.Headers.GetValues("Set-Cookie").Last().Split(';')[0];
    }

    private sealed record ScreenCode(string Code);
}
