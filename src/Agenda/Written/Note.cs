namespace Agenda;

/// <summary>
/// A remark of professionals: partners only unless said otherwise; a police alert or an imposed condition is a
/// restricted one (A7).
/// </summary>
public sealed record Note(ItemId Id, ItemVisibility Visibility, Origin Added, string Text)
    : WrittenItem(Id, Visibility, Added, Text)
{
    /// <summary>An imposed condition: it holds whether the detainee agrees or not.</summary>
    public bool IsImposed { get; init; }
}
