namespace Agenda;

/// <summary>Whose promise of a mutual commitment: ours, or the detainee's.</summary>
public enum PromiseSide
{
    Partner,
    Detainee,
}
