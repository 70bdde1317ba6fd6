namespace Agenda;

/// <summary>Whether a time suits somebody: it does, it does if need be, it does not.</summary>
public enum Suits
{
    Yes,
    IfNeedBe,
    No,
}
