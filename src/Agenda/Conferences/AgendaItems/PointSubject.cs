namespace Agenda;

/// <summary>What a point is about when it is more than a life area: pages know it by this and not by its title.</summary>
public enum PointSubject
{
    /// <summary>The beginning, with the central question.</summary>
    Welcome,

    /// <summary>What the detainee wants, in their own words.</summary>
    Goals,

    /// <summary>Every promise is read back (C8).</summary>
    ClosingRound,
}
