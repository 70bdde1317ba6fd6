namespace Agenda;

/// <summary>Whether a time suits somebody.</summary>
public enum Suits
{
    Yes,
    IfNeedBe,
    No,
}
