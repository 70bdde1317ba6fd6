namespace Agenda;

/// <summary>"Nagekomen", "niet gelukt", "vervallen": the same for both sides of a commitment.</summary>
public enum PromiseEnd
{
    Kept,
    NotKept,
    Dropped,
}
