namespace Agenda;

/// <summary>"Ja, klopt", "nee, klopt niet", "weet ik niet".</summary>
public enum Answer
{
    Right,
    NotRight,
    DontKnow,
}
