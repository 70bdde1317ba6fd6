import type { ConferenceSegment, Item, OrganisationId, Visibility } from '../protocol/contract';

/** Who may read a thing, in the words of the meeting; `name` is the detainee's first name. */
export function visibilityWords(visibility: Visibility, name: string): string {
  const words: Readonly<Record<Visibility, string>> = {
    shared: `Iedereen, ook ${name}`,
    partners: 'Alleen partners',
    restricted: 'Alleen gekozen organisaties',
    facilitator: 'Alleen de gespreksleider',
  };
  return words[visibility];
}

/** "Alleen politie en reclassering" for what only named organisations may read. */
export function readersWords(
  item: Pick<Item, 'visibility'> & { readonly visibleTo?: readonly OrganisationId[] },
  name: string,
  organisationName: (id: OrganisationId) => string,
): string {
  if (item.visibility !== 'restricted' || item.visibleTo === undefined) return visibilityWords(item.visibility, name);
  return `Alleen ${listed(item.visibleTo.map(organisationName))}`;
}

/** What a new thing gets when nobody chooses, as the server would choose. */
export function usualVisibility(kind: 'goal' | 'note' | 'other', segment: ConferenceSegment | undefined): Visibility {
  if (kind === 'goal') return 'shared';
  return kind === 'other' && segment === 'dialogue' ? 'shared' : 'partners';
}

export const widens = (from: Visibility, to: Visibility): boolean => reach.indexOf(to) > reach.indexOf(from);
const reach: readonly Visibility[] = ['facilitator', 'restricted', 'partners', 'shared'];

export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}
