using Bare;
using Microsoft.AspNetCore.Http.Connections;

var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddSingleton(new Filling(builder.Configuration.GetValue("Payload", 600)));
builder
    .Services.AddSignalR(options =>
    {
        // As the product's own hub, so that only what the product does differs.
        options.MaximumReceiveMessageSize = 32 * 1024;
        options.MaximumParallelInvocationsPerClient = 1;
        options.KeepAliveInterval = TimeSpan.FromSeconds(1);
        options.ClientTimeoutInterval = TimeSpan.FromSeconds(30);
    })
    .AddJsonProtocol();

var app = builder.Build();
app.MapGet("/healthz/ready", () => "ready");
app.MapHub<BareHub>(
    "/hub/conference",
    options =>
    {
        options.Transports = HttpTransportType.WebSockets;
        options.ApplicationMaxBufferSize = 32 * 1024;
        options.TransportMaxBufferSize = 32 * 1024;
    }
);
await app.RunAsync();
