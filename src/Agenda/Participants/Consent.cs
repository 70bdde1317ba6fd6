using NodaTime;

namespace Agenda;

/// <summary>
/// The detainee agreed that this participant works on one life area; he may take it back at any time, and a no is no
/// black mark.
/// </summary>
public sealed record Consent(LifeArea LifeArea, LocalDate GivenOn, LocalDate? WithdrawnOn = null);
