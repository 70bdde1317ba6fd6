using NodaTime;

namespace Agenda;

/// <summary>
/// The detainee agreed that this participant works on one life area. They may withdraw it at any time, and saying no is
/// never held against them.
/// </summary>
public sealed record Consent(LifeArea LifeArea, LocalDate GivenOn, LocalDate? WithdrawnOn = null);
