namespace Agenda;

/// <summary>The first agenda of one kind of conference, which whoever prepares it may change.</summary>
public sealed record AgendaTemplate(ConferenceType Type, EquatableArray<TemplatePoint> Points)
{
    /// <summary>After release there is no short stay any more.</summary>
    public bool NeverShort { get; init; }
}
