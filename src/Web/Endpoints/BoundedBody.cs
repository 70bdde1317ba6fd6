namespace Web.Endpoints;

internal static class BoundedBody
{
    /// <summary>
    /// The whole body; null when it is longer than this. No more than the limit is ever held, whatever length the
    /// sender announces.
    /// </summary>
    public static async Task<byte[]?> ReadBodyAsync(this HttpRequest request, int limit, CancellationToken ct)
    {
        if (request.ContentLength > limit)
            return null;
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await request.Body.ReadAsync(buffer, ct) is > 0 and var read)
        {
            if (body.Length + read > limit)
                return null;
            body.Write(buffer, 0, read);
        }
        return body.ToArray();
    }
}
