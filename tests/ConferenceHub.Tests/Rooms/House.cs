using Agenda;
using Agenda.Deadlines;
using ConferenceHub.Index;
using ConferenceHub.Log;
using ConferenceHub.Rooms;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime.Testing;

namespace ConferenceHub.Tests.Rooms;

/// <summary>
/// Rooms over a log in memory, with one case in it: a coordinator, two partners and an action that nobody has.
/// </summary>
internal sealed class House : IAsyncDisposable
{
    public static readonly FakeClock Clock = FakeClock.FromUtc(2027, 3, 2, 9, 0, 0);
    public static readonly CaseId Case = new("R7K2");
    public static readonly PersonId Noor = new("noor");
    public static readonly PersonId Anna = new("anna");
    public static readonly PersonId Bert = new("bert");
    public static readonly ItemId Bed = new("bed");

    private House(MemoryEventLog memory, RoomOptions options)
    {
        Memory = memory;
        Log = new FlakyLog(memory);
        Rooms = new RoomDirectory(
            new RoomServices(Log, Clock, TimeProvider.System, DeadlineRules.None, options, NullLogger<Room>.Instance)
        );
    }

    public MemoryEventLog Memory { get; }

    public FlakyLog Log { get; }

    public RoomDirectory Rooms { get; }

    public static async Task<House> OpenAsync(int sendQueueLimit = 256, int sendQueueBytes = 1_000_000)
    {
        var house = new House(
            new MemoryEventLog(),
            new RoomOptions { SendQueueLimit = sendQueueLimit, SendQueueBytes = sendQueueBytes }
        );
        await house.PlayAsync(
            new OpenCase(Case, "Rico"),
            Invite(Noor, "zvh", Role.ProcessCoordinator),
            Invite(Anna, "gemeente", Role.ChainPartner),
            Invite(Bert, "bank", Role.ChainPartner),
            new AddAction("Een bed", LifeArea.Housing) { Id = Bed, Visibility = Visibility.Shared }
        );
        return house;
    }

    /// <summary>Another server on the same log.</summary>
    public House Beside() => new(Memory, new RoomOptions());

    public Task<Verdict> SubmitAsync(PersonId person, AgendaCommand command, string? id = null) =>
        Rooms.SubmitAsync(Case, Request.From(person, new CommandId(id ?? Guid.NewGuid().ToString()), command));

    public async Task<FakeConnection> JoinAsync(PersonId person)
    {
        var connection = new FakeConnection();
        Assert.True(await Rooms.JoinAsync(Case, person, connection));
        return connection;
    }

    /// <summary>Puts into the log what no command may make.</summary>
    public async Task StoreAsync(AgendaEvent happened)
    {
        var history = new CaseHistory(Case, Memory);
        await history.CatchUpAsync(CancellationToken.None);
        var origin = new Origin(Noor, new("zvh"), Clock.GetCurrentInstant());
        Assert.Equal(
            1,
            await Memory.AppendAsync(
                Case,
                history.Version,
                [
                    new PendingEvent(
                        new("poison"),
                        "poison",
                        happened,
                        origin,
                        IndexRows.Between(history.State, happened.ApplyTo(history.State, origin))
                    ),
                ],
                CancellationToken.None
            )
        );
    }

    public Task<CaseState> StateAsync() => CaseHistory.ReadAsync(Case, Memory, CancellationToken.None);

    public ValueTask DisposeAsync() => Rooms.DisposeAsync();

    private async Task PlayAsync(params AgendaCommand[] commands)
    {
        var noor = new Actor(Noor, new("zvh"), Role.ProcessCoordinator);
        var history = new CaseHistory(Case, Memory);
        foreach (var command in commands)
        {
            var request = Request.From(noor, new CommandId(Guid.NewGuid().ToString()), command);
            Assert.IsType<Verdict.Changes>(
                await history.TransactAsync(request, Clock.GetCurrentInstant(), CancellationToken.None)
            );
        }
    }

    private static InviteParticipant Invite(PersonId person, string organisation, Role role) =>
        new(person, person.Value, "deelnemer", new(organisation), organisation, role);
}
