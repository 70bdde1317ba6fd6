using Agenda;
using Agenda.Views;

namespace ConferenceHub.Rooms;

/// <summary>One screen in a room: who looks, what it was shown last, and its own count of messages.</summary>
public sealed class Seat(CaseId reference, ILine line, Actor actor, int limit)
{
    private readonly Outbox outbox = new(line, limit);
    private View shown = View.Empty;
    private long n;

    public ILine Line => line;

    public Actor Actor => actor;

    public Audience Audience { get; } = actor.Audience;

    /// <summary>The screen's whole state (JO1–JO3). False when the line is gone.</summary>
    public bool Welcome(View view, Views views, NodaTime.Instant at)
    {
        shown = view;
        var you = new You(
            actor.Person,
            actor.Organisation,
            actor.Role,
            actor.IsDetainee ? Screen.Detainee : Screen.Professional
        );
        return outbox.TryPut(new Welcome(reference, n = 1, you, at, views.Whole(view)));
    }

    /// <summary>
    /// Tells what changed for this screen, and nothing when nothing did (SE1, VI2). False when it cannot keep up.
    /// </summary>
    public bool Show(View view, Views views)
    {
        var change = views.Between(shown, view);
        shown = view;
        return change is null || outbox.TryPut(new Changed(reference, ++n, change.Puts, change.Drops));
    }

    /// <summary>Presence is for professionals only.</summary>
    public bool Tell(Present present) => actor.IsDetainee || outbox.TryPut(present);

    /// <summary>Its line sits elsewhere now, or left: nothing of this seat may come after that.</summary>
    public void Leave() => outbox.End();

    public void Close(ClosedReason reason)
    {
        outbox.TryPut(new Closed(reference, reason));
        if (reason is ClosedReason.TooSlow)
            line.Abort();
    }
}
