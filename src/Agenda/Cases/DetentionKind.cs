namespace Agenda;

/// <summary>A remand detainee is not convicted and has no release date.</summary>
public enum DetentionKind
{
    Sentenced,
    Remand,
}
