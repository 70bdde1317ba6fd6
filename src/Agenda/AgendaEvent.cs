namespace Agenda;

/// <summary>
/// Something that happened in a case. It <em>is</em> its effect. Its name and shape are a storage format: never
/// changed, only added to.
/// </summary>
public abstract record AgendaEvent
{
    /// <summary>The state after this; never refuses, because what is stored has happened.</summary>
    public abstract CaseState ApplyTo(CaseState state, Origin origin);
}
