namespace Agenda;

public sealed record TimesAnswer(PersonId Person, Sequence<SlotAnswer> Slots);
