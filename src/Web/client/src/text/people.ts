import type { OrganisationId, ParticipantItem, Party, PersonId } from '../protocol/contract';

export type People = ReadonlyMap<PersonId, ParticipantItem>;

export const nameOf = (people: People, person: PersonId): string =>
  people.get(person)?.name ?? 'Iemand die niet meer meedoet';
/** "Woonstichting De Plank · Irfan Model" */
export const fullNameOf = (people: People, { person }: Party): string => {
  const who = people.get(person);
  return who === undefined ? nameOf(people, person) : `${who.organisationName} · ${who.name}`;
};
export const organisationNameOf = (people: People, organisation: OrganisationId): string =>
  [...people.values()].find((each) => each.organisation === organisation)?.organisationName ?? 'een andere organisatie';
