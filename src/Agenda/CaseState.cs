namespace Agenda;
public sealed record CaseState;
