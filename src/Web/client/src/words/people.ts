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

/** The letters in an avatar: "WDP" for Woonstichting De Plank, "POL" for Politie. */
export function lettersOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word) && !small.has(word.toLowerCase()));
  const [only, second] = words;
  if (only === undefined) return '?';
  return (
    second === undefined
      ? only.slice(0, 3)
      : words
          .slice(0, 3)
          .map((word) => word.charAt(0))
          .join('')
  ).toUpperCase();
}
const small = new Set(['en', 'van', 'fictief']);
