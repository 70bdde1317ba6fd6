import type {
  Candidate,
  LifeArea,
  OrganisationId,
  ParticipantItem,
  PartnerOrganisation,
} from '../../protocol/contract';
import type { Items } from '../../case/state';
import { areaOf, isOpen } from '../../case/selectors';
import { matchKey } from '../../text/matchKey';
import { areasOf } from './carryOver';

/** Whoever works on this many life areas is of no single field. */
const generalist = 4;

export interface Gap {
  readonly area: LifeArea;
  readonly people: readonly Candidate[];
}

/** The areas with a question: an open goal, an open action, or something that stops if nobody acts. */
export function areasWithNeed(items: Items): readonly LifeArea[] {
  const asked = new Set<LifeArea | undefined>([
    ...[...items.goal.values()]
      .filter(({ state, stance }) => stance === 'open' && state !== 'reached')
      .map(({ lifeArea }) => lifeArea),
    ...[...items.action.values()].filter(isOpen).map((action) => areaOf(action, items)),
    ...[...items.situation.values()].filter(({ stopsOn }) => stopsOn !== undefined).map(({ lifeArea }) => lifeArea),
  ]);
  return areasOf(items).filter((area) => asked.has(area));
}

/**
 * Of these areas, the ones from whose field nobody takes part (B4), with who could: nobody, where the directory knows
 * nobody of that field.
 */
export function gaps(
  areas: readonly LifeArea[],
  participants: readonly ParticipantItem[],
  candidates: readonly Candidate[],
  organisations: readonly PartnerOrganisation[],
): readonly Gap[] {
  const worksOn = new Map(organisations.map(({ id, lifeAreas }) => [id, lifeAreas]));
  const invited = participants.filter(({ role }) => role !== 'detainee').map(({ organisation }) => organisation);
  const near = nearby(participants, organisations);
  return areas.flatMap((area) => {
    const isOfField = (organisation: OrganisationId): boolean => specialisesIn(worksOn.get(organisation), area);
    if (invited.some(isOfField)) return [];
    const people = near(peopleFor(area, candidates));
    const onlyGeneralists = people.every(({ lifeAreas }) => lifeAreas.length >= generalist);
    const isCovered = invited.some((organisation) => worksOn.get(organisation)?.includes(area) === true);
    return onlyGeneralists && isCovered ? [] : [{ area, people }];
  });
}

/** Who could be asked for an area: of the field itself first; deputies come with whom they stand in for. */
function peopleFor(area: LifeArea, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates
    .filter(({ lifeAreas, deputyOf }) => lifeAreas.includes(area) && deputyOf === undefined)
    .sort((a, b) => a.lifeAreas.length - b.lifeAreas.length || a.name.localeCompare(b.name, 'nl'));
}

/**
 * Of these people those who work in the region of who takes part already, or all when nobody does; whoever is further
 * away is found by name.
 */
export function nearby(
  participants: readonly ParticipantItem[],
  organisations: readonly PartnerOrganisation[],
): (people: readonly Candidate[]) => readonly Candidate[] {
  const regionOf = new Map(
    organisations.flatMap(({ id, region }) => (region === undefined ? [] : [[id, region] as const])),
  );
  const regions = new Set(participants.flatMap(({ organisation }) => regionOf.get(organisation) ?? []));
  const isNear = ({ organisation }: Candidate): boolean => regions.has(regionOf.get(organisation) ?? '');
  return (people) => (people.some(isNear) ? people.filter(isNear) : people);
}

export function found(candidates: readonly Candidate[], search: string): readonly Candidate[] {
  const words = matchKey(search).split(' ');
  return candidates.filter(({ name, function: work, organisationName }) =>
    words.every((word) => matchKey(`${name} ${work} ${organisationName}`).includes(word)),
  );
}

function specialisesIn(areas: readonly LifeArea[] | undefined, area: LifeArea): boolean {
  return areas !== undefined && areas.includes(area) && areas.length < generalist;
}
