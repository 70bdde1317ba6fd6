using Agenda;
using Agenda.Views;

namespace ConferenceHub.Rooms;

/// <summary>One screen in a room: who looks, what it was shown last, and its own count of messages.</summary>
public sealed class Seat(CaseId reference, IConnection connection, Actor actor, int limit)
{
    private readonly SendQueue queue = new(connection, limit);
    private View shown = View.Empty;
    private long n;

    public IConnection Connection => connection;

    public Actor Actor => actor;

    public Audience Audience { get; } = actor.Audience;

    /// <summary>The screen's whole state (JO1–JO3). False when the connection is gone.</summary>
    public bool Welcome(View view, ViewCache views, NodaTime.Instant at)
    {
        shown = view;
        var you = new You(
            actor.Person,
            actor.Organisation,
            actor.Role,
            actor.IsDetainee ? Screen.Detainee : Screen.Professional
        );
        return queue.TryPut(new Welcome(reference, n = 1, you, at, views.Whole(view)));
    }

    /// <summary>
    /// Tells what changed for this screen, and nothing when nothing did (SE1, VI2). False when it cannot keep up.
    /// </summary>
    public bool Show(View view, ViewCache views)
    {
        var change = views.Between(shown, view);
        shown = view;
        return change is null || queue.TryPut(new Changed(reference, ++n, change.Puts, change.Drops));
    }

    /// <summary>Presence is for professionals only.</summary>
    public bool Tell(Present present) => actor.IsDetainee || queue.TryPut(present);

    /// <summary>Its connection sits elsewhere now, or left: nothing of this seat may come after that.</summary>
    public void Leave() => queue.End();

    public void Close(ClosedReason reason)
    {
        queue.TryPut(new Closed(reference, reason));
        if (reason is ClosedReason.TooSlow)
            connection.Abort();
    }
}
