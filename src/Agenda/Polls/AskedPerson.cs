namespace Agenda;

public sealed record AskedPerson(PersonId Person, AskedHow How);
