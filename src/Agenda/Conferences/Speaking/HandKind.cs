namespace Agenda;

/// <summary>"Ik wil iets zeggen" and "ik snap het niet".</summary>
public enum HandKind
{
    Speak,
    DontUnderstand,
}
