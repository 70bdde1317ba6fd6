using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Scheduling.Tests.Validators;
using Web.Tests.Support;

namespace Scheduling.Tests.Host;

/// <summary>
/// A mail server that is away for long: tried less and less often, told after three times, and made up for when it is
/// back.
/// </summary>
public sealed class RetryBackoffTests
{
    [Fact]
    public async Task ME1_waits_grow_the_coordinator_is_told_and_it_goes_on_by_itself()
    {
        var port = FreePort();
        var time = new HeldTime();
        await using var server = new Server(
            [
                ("Demo:Cases", "false"),
                ("Demo:Enabled", "true"),
                ("Smtp:Host", "127.0.0.1"),
                ("Smtp:Port", $"{port}"),
                ("Smtp:From", Plans.Organizer),
                ("Smtp:StartTls", "false"),
            ],
            services => services.AddSingleton<TimeProvider>(time)
        );
        var made = await HostCase.BeginAsync(server);

        await made.DoAsync(made.Wish(teams: false));
        var waits = new List<double>();
        for (var tries = 1; tries <= 7; tries++)
        {
            var (wait, end) = await time.NextAsync();
            waits.Add(wait.TotalMinutes);
            Assert.Equal(
                ("wanted", tries < 3 ? null : "notNow"),
                await made.UntilProblemAsync(tries < 3 ? null : "notNow")
            );
            if (tries < 7)
                end();
            else
                await ComesBackAsync(made, port, end);
        }

        Assert.Equal([2, 2, 2, 4, 8, 15, 15], waits); // The mail server is given two minutes at least.
        Assert.Contains(server.Log.Errors, line => line.Contains("the coordinator knows", StringComparison.Ordinal));
    }

    private static async Task ComesBackAsync(HostCase made, int port, Action end)
    {
        await using var sink = await MailSink.StartAsync(port);
        end();
        await made.UntilAsync("arranged");
        Assert.Equal(("arranged", null), await made.UntilProblemAsync(null));
        Assert.Equal([HostCase.Fatima, HostCase.Noor], sink.Take(2).Select(mail => mail.To[0]));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
