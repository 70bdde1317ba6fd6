namespace Agenda;

/// <summary>One point of a template.</summary>
/// <param name="Title"><c>{naam}</c> becomes the detainee's first name.</param>
public sealed record TemplatePoint(string Title, int Minutes)
{
    public ConferenceSegment Segment { get; init; } = ConferenceSegment.Dialogue;

    /// <summary>A case without this area does not get the point.</summary>
    public LifeArea? LifeArea { get; init; }

    public PointSubject? Subject { get; init; }

    /// <summary>What is left of it in a short stay; absent: nothing.</summary>
    public ShortPoint? CannotWait { get; init; }

    /// <summary>Only in a short stay.</summary>
    public bool ShortOnly { get; init; }
}
