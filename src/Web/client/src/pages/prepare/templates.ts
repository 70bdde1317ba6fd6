import type {
  ConferenceType,
  ConferenceSegment,
  DraftPoint,
  ItemId,
  LifeArea,
  LocalDate,
} from '../../protocol/contract';
import { agendaTemplates, terms, type TemplatePoint } from '../../protocol/rules';
import { daysUntil } from '../../text/dates';

/** Little time until release: the agenda shrinks to what cannot wait. */
export function isShortStay(release: LocalDate | undefined, today: LocalDate): boolean {
  if (release === undefined) return false;
  const days = daysUntil(release, today);
  return days >= 0 && days < terms.shortStay;
}

export interface Draft {
  readonly type: ConferenceType;
  readonly name: string;
  readonly short: boolean;
  readonly areas: readonly LifeArea[];
  readonly quick: readonly LifeArea[];
  readonly carried: readonly TemplatePoint[];
}

/** The points of a new conference: those of its template and what is carried over, quick wins first. */
export function draftPoints(
  { type, name, short, areas, quick, carried }: Draft,
  newId: () => ItemId,
): readonly DraftPoint[] {
  const template = agendaTemplates.find((each) => each.type === type);
  const shrinks = short && template?.neverShort !== true;
  const own = (template?.points ?? [])
    .flatMap((point) => shrunk(point, shrinks))
    .filter(({ lifeArea }) => lifeArea === undefined || areas.includes(lifeArea));
  const more = carried.filter((point) => !own.some((each) => saysTheSame(each, point)));
  const last = own.length - 1;
  const all = [...own.slice(0, last), ...more, ...own.slice(last)];
  return quickFirst(
    all.map((point) => ({
      ...draft(point, name, newId),
      ...(point.lifeArea !== undefined && quick.includes(point.lifeArea) && { quickWin: true }),
    })),
  );
}

/** Quick wins right after the opening; everything else keeps its order. */
export function quickFirst<
  T extends { readonly segment?: ConferenceSegment; readonly lifeArea?: LifeArea; readonly quickWin?: boolean },
>(points: readonly T[]): readonly T[] {
  const talk = points.filter(({ segment }) => segment === undefined || segment === 'dialogue');
  const opening = talk.slice(
    0,
    Math.max(
      0,
      talk.findIndex(({ lifeArea, quickWin }) => lifeArea !== undefined || quickWin === true),
    ),
  );
  const rest = talk.slice(opening.length);
  const ordered = [
    ...opening,
    ...rest.filter(({ quickWin }) => quickWin === true),
    ...rest.filter(({ quickWin }) => quickWin !== true),
  ];
  const before = points.filter(({ segment }) => segment === 'prep');
  const after = points.filter(({ segment }) => segment === 'debrief');
  return [...before, ...ordered, ...after];
}

export const totalMinutes = (points: readonly { readonly minutes?: number }[]): number =>
  points.reduce((sum, { minutes = 0 }) => sum + minutes, 0);

/** A round length that all points fit in. */
export const lengthFor = (points: readonly { readonly minutes?: number }[]): number =>
  Math.max(15, Math.ceil(totalMinutes(points) / 5) * 5);

function shrunk(point: TemplatePoint, short: boolean): readonly TemplatePoint[] {
  if (!short) return point.shortOnly === true ? [] : [point];
  if (point.shortOnly === true) return [point];
  return point.cannotWait === undefined ? [] : [{ ...point, ...point.cannotWait }];
}

const saysTheSame = (one: TemplatePoint, other: TemplatePoint): boolean =>
  other.lifeArea === undefined ? one.title === other.title : one.lifeArea === other.lifeArea;

function draft(
  { title, minutes, segment, lifeArea, subject }: TemplatePoint,
  name: string,
  newId: () => ItemId,
): DraftPoint {
  return {
    id: newId(),
    title: title.replace('{naam}', name),
    minutes,
    ...(segment !== undefined && { segment }),
    ...(lifeArea !== undefined && { lifeArea }),
    ...(subject !== undefined && { subject }),
  };
}
