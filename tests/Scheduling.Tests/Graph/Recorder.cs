using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scheduling.Tests.Graph;

/// <summary>Keeps every request as it goes out: what no handler of ours or the SDK's changes any more.</summary>
internal sealed class Recorder : DelegatingHandler
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public List<Recorded> Requests { get; } = [];

    /// <summary>All requests, one after the other, as stands in the approved files.</summary>
    public string Text => string.Join("\n", Requests.Select(request => request.Text));

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var recorded = new Recorded(
            request.Method.Method,
            request.RequestUri!,
            [.. Headers(request)],
            request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken)
        );
        lock (Requests)
            Requests.Add(recorded);
        return await base.SendAsync(request, cancellationToken);
    }

    private static IEnumerable<string> Headers(HttpRequestMessage request) =>
        from header in request.Content is null ? request.Headers : request.Headers.Concat(request.Content.Headers)
        where header.Key is not "Content-Length"
        orderby header.Key
        select $"{header.Key}: {string.Join(", ", header.Value)}";

    internal sealed record Recorded(string Method, Uri Uri, IReadOnlyList<string> Headers, byte[] Body)
    {
        public string Text
        {
            get
            {
                var text = new StringBuilder().Append(Method).Append(' ').Append(Uri.PathAndQuery).Append('\n');
                foreach (var header in Headers)
                    text.Append(header).Append('\n');
                if (Body.Length > 0)
                    text.Append(JsonNode.Parse(Body)!.ToJsonString(Readable)).Append('\n');
                return text.ToString();
            }
        }
    }
}
