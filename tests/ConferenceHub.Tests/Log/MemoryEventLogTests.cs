using ConferenceHub.Index;
using ConferenceHub.Log;

namespace ConferenceHub.Tests.Log;

public sealed class MemoryEventLogTests : EventLogContract
{
    private readonly MemoryEventLog log = new();

    protected override IEventLog Log => log;

    protected override ICaseIndex Index => log;

    protected override ILogEraser Eraser => log;
}
