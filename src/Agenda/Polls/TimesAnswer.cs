namespace Agenda;

public sealed record TimesAnswer(PersonId Person, EquatableArray<SlotAnswer> Slots);
