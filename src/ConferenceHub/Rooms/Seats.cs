using Agenda;

namespace ConferenceHub.Rooms;

/// <summary>Everyone who looks at one case now.</summary>
public sealed class Seats(CaseId reference, RoomServices services)
{
    private readonly List<Seat> seats = [];
    private ViewCache views = new(CaseState.Empty, services.Deadlines);
    private string present = "";

    public bool IsEmpty => seats.Count == 0;

    public bool Holds(PersonId person) => seats.Exists(seat => seat.Actor.Person == person);

    /// <summary>
    /// Gives the connection a seat in place of the one it had (JO3). False, and told as for an unknown case, for a
    /// person who takes no part (JO4).
    /// </summary>
    public bool Join(CaseState state, PersonId person, IConnection connection)
    {
        Remove(connection);
        if (state.ActorOf(person) is not { } actor)
        {
            _ = connection.SendAsync([new Closed(reference, ClosedReason.NotFound)]);
            return false;
        }

        var seat = new Seat(reference, connection, actor, services.Options);
        seats.Add(seat);
        Shown(seat, () => seat.Welcome(views.For(seat.Audience), views, services.Clock.GetCurrentInstant()));
        TellPresence(newcomer: seat);
        Flush();
        return true;
    }

    public bool Leave(IConnection connection)
    {
        if (!Remove(connection))
            return false;
        TellPresence(newcomer: null);
        Flush();
        return true;
    }

    /// <summary>
    /// Has the new state ready for every seat that sees something of the change, to be sent at <see cref="Flush"/>. A
    /// participant who was removed, or became something else, loses their seat.
    /// </summary>
    public void Show(CaseState state)
    {
        var sameParticipants = state.Participants == views.State.Participants;
        views = views.Next(state);
        foreach (var seat in seats.ToArray())
        {
            if (!sameParticipants && state.ActorOf(seat.Actor.Person) != seat.Actor)
                Close(seat, ClosedReason.Removed);
            else
                Shown(seat, () => seat.Show(views.For(seat.Audience), views));
        }
    }

    // One view that cannot be made takes its own seats with it, never the room.
    private void Shown(Seat seat, Action show)
    {
        try
        {
            show();
        }
        catch (Exception failure)
        {
            services.Logger.CannotBeShown(reference, seat.Actor.Person, failure);
            Close(seat, ClosedReason.CannotBeShown);
        }
    }

    /// <summary>Sends every seat what it was shown and told, in one write each.</summary>
    public void Flush()
    {
        while (seats.FindAll(static seat => !seat.Flush()) is [_, ..] tooSlow)
            tooSlow.ForEach(Drop); // Which the others are told.
    }

    public void CloseAll(ClosedReason reason)
    {
        foreach (var seat in seats)
            seat.Close(reason);
        seats.Clear();
    }

    private bool Remove(IConnection connection)
    {
        if (seats.Find(seat => ReferenceEquals(seat.Connection, connection)) is not { } seat)
            return false;
        seat.Leave();
        return seats.Remove(seat);
    }

    private void Drop(Seat seat)
    {
        services.Logger.SeatDropped(reference, seat.Actor.Person);
        Close(seat, ClosedReason.TooSlow);
    }

    private void Close(Seat seat, ClosedReason reason)
    {
        seats.Remove(seat);
        seat.Close(reason);
        TellPresence(newcomer: null);
    }

    /// <summary>To everyone when it changed, and in any case to a newcomer.</summary>
    private void TellPresence(Seat? newcomer)
    {
        var organisations = seats
            .Select(seat => seat.Actor)
            .Distinct()
            .GroupBy(actor => actor.Organisation)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new PresentOrganisation(
                group.Key,
                [.. group.Select(actor => actor.Person).OrderBy(person => person.Value, StringComparer.Ordinal)]
            ))
            .ToList();
        var now = string.Join(';', organisations.SelectMany(organisation => organisation.Persons));
        var message = new Present(reference, organisations);

        if (!string.Equals(now, present, StringComparison.Ordinal))
            foreach (var seat in seats)
                seat.Tell(message);
        else
            newcomer?.Tell(message);
        present = now;
    }
}
