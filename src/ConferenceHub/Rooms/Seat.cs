using Agenda;
using Agenda.Views;

namespace ConferenceHub.Rooms;

/// <summary>One screen in a room: who looks, what it was shown last, and its own count of messages.</summary>
public sealed class Seat(CaseId reference, IConnection connection, Actor actor, RoomOptions options)
{
    private readonly SendQueue queue = new(connection, options);
    private readonly List<ServerMessage> news = [];
    private View shown = View.Empty;
    private long n;

    public IConnection Connection => connection;

    public Actor Actor => actor;

    public Audience Audience { get; } = actor.Audience;

    /// <summary>The screen's whole state (JO1–JO3).</summary>
    public void Welcome(View view, ViewCache views, NodaTime.Instant at)
    {
        shown = view;
        var you = new You(
            actor.Person,
            actor.Organisation,
            actor.Role,
            actor.IsDetainee ? Screen.Detainee : Screen.Professional
        );
        news.Add(new Welcome(reference, n = 1, you, at, views.Whole(view)));
    }

    /// <summary>Tells what changed for this screen, and nothing when nothing did (SE1, VI2).</summary>
    public void Show(View view, ViewCache views)
    {
        if (views.Between(shown, view) is { } change)
            news.Add(new Changed(reference, ++n, change.Puts, change.Drops));
        shown = view;
    }

    /// <summary>Presence is for professionals only.</summary>
    public void Tell(Present present)
    {
        if (!actor.IsDetainee)
            news.Add(present);
    }

    /// <summary>Sends what it was told since the last time, in one write. False when it cannot keep up.</summary>
    public bool Flush()
    {
        if (news.Count == 0)
            return true;
        var isTaken = queue.TryPut(news);
        news.Clear();
        return isTaken;
    }

    /// <summary>Its connection sits elsewhere now, or left: nothing of this seat may come after that.</summary>
    public void Leave() => queue.End();

    public void Close(ClosedReason reason)
    {
        news.Add(new Closed(reference, reason));
        Flush();
        if (reason is ClosedReason.TooSlow)
            connection.Abort();
    }
}
