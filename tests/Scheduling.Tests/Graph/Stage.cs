using Microsoft.Extensions.Logging.Abstractions;
using NodaTime.Testing;
using Outlook;
using Scheduling;
using Scheduling.Graph;

namespace Scheduling.Tests.Graph;

/// <summary>Our side of Graph, before a stand-in; with or without the judge in between.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly GraphConnection connection;
    private readonly bool ownsOutlook;

    private Stage(OutlookStandIn outlook, bool ownsOutlook, string url)
    {
        (Outlook, this.ownsOutlook) = (outlook, ownsOutlook);
        Options = new GraphOptions
        {
            OrganizerId = OutlookStandIn.Organizer,
            OrganizerAddress = "overleg@hub.example",
            BaseUrl = new Uri(url + "/v1.0"),
        };
        connection = new GraphConnection(Options, Recorder);
        Scheduler = new GraphScheduler(connection, Plans.Words, Clock, NullLogger<GraphScheduler>.Instance);
        FreeBusy = new GraphFreeBusy(connection, Clock, NullLogger<GraphFreeBusy>.Instance);
        Changes = new GraphChanges(connection, Clock, NullLogger<GraphChanges>.Instance);
        Notices = new GraphSubscriptions(connection, Clock, Stopped.Time(), NullLogger<GraphSubscriptions>.Instance);
    }

    public GraphOptions Options { get; }

    public OutlookStandIn Outlook { get; }

    public Recorder Recorder { get; } = new();

    public FakeClock Clock { get; } = Stopped.Clock();

    public IMeetingScheduler Scheduler { get; }

    public IFreeBusy FreeBusy { get; }

    public IMeetingChanges Changes { get; }

    public IChangeNotifications Notices { get; }

    public static async Task<Stage> DirectAsync()
    {
        var outlook = await OutlookStandIn.StartAsync();
        return new Stage(outlook, ownsOutlook: true, outlook.Url);
    }

    public static Stage Judged(Prism prism)
    {
        prism.Outlook.Reset();
        return new Stage(prism.Outlook, ownsOutlook: false, prism.Url);
    }

    public async ValueTask DisposeAsync()
    {
        connection.Dispose();
        if (ownsOutlook)
            await Outlook.DisposeAsync();
    }
}
