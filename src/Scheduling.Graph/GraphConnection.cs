using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace Scheduling.Graph;

/// <summary>The way to Microsoft Graph for one mailbox.</summary>
public sealed class GraphConnection : IDisposable
{
    /// <summary>
    /// The service takes four calls at a time for one mailbox; two leaves room for what else the tenant runs.
    /// </summary>
    private const int AtATime = 2;

    private readonly HttpClient http;

    /// <param name="last">Sees every request as it goes out: tests only.</param>
    public GraphConnection(GraphOptions options, DelegatingHandler? last = null)
    {
        Options = options;
        Credential = options.IsTest
            ? null
            : new ClientCertificateCredential(options.Tenant, options.ClientId, GraphCertificate.Read(options));
        http = Http(last);
        Client = new GraphServiceClient(http, SignIn(), options.BaseUrl.AbsoluteUri);
    }

    public GraphOptions Options { get; }

    internal TokenCredential? Credential { get; }

    internal GraphServiceClient Client { get; }

    public void Dispose()
    {
        Client.Dispose();
        http.Dispose();
    }

    /// <summary>
    /// Without the SDK's own retries, because the worker retries and knows when; and without its telemetry, which tells
    /// what machine this is.
    /// </summary>
    private static HttpClient Http(DelegatingHandler? last)
    {
        List<DelegatingHandler> handlers = [new ParametersNameDecodingHandler(), new FewAtATime(AtATime)];
        if (last is not null)
            handlers.Add(last);
        var client = GraphClientFactory.Create(
            handlers,
            finalHandler: new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            }
        );
        client.Timeout = TimeSpan.FromSeconds(30);
        return client;
    }

    private IAuthenticationProvider SignIn() =>
        Credential is null
            ? new BaseBearerTokenAuthenticationProvider(new NoSecret())
            : new AzureIdentityAuthenticationProvider(
                Credential,
                ["graph.microsoft.com"],
                observabilityOptions: null,
                isCaeEnabled: true,
                "https://graph.microsoft.com/.default"
            );

    /// <summary>A stand-in asks for a token, and any will do.</summary>
    private sealed class NoSecret : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new(["127.0.0.1", "localhost"]);

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri,
            Dictionary<string, object>? additionalAuthenticationContext = null,
            CancellationToken cancellationToken = default
        ) => Task.FromResult(AllowedHostsValidator.IsUrlHostValid(uri) ? "stand-in" : "");
    }

    private sealed class FewAtATime(int many) : DelegatingHandler
    {
        private readonly SemaphoreSlim places = new(many);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
        {
            await places.WaitAsync(ct);
            try
            {
                return await base.SendAsync(request, ct);
            }
            finally
            {
                places.Release();
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                places.Dispose();
            base.Dispose(disposing);
        }
    }
}
