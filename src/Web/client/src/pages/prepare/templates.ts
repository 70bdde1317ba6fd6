import type {
  ConferenceSegment,
  ConferenceType,
  DraftPoint,
  ItemId,
  LifeArea,
  LocalDate,
} from '../../protocol/contract';
import { daysUntil } from '../../text/dates';
import { lifeAreas } from '../../text/lifeAreas';

/** One line of a template; `{naam}` becomes the detainee's first name. */
export interface TemplatePoint {
  readonly title: string;
  readonly minutes: number;
  readonly segment?: ConferenceSegment;
  readonly lifeArea?: LifeArea;
  /** Stays when there is little time; then with these words and minutes. */
  readonly cannotWait?: { readonly title?: string; readonly minutes: number };
  /** Only when there is little time. */
  readonly shortOnly?: true;
}

interface Template {
  readonly words: string;
  readonly points: readonly TemplatePoint[];
}

const prep: TemplatePoint = { title: 'Vooroverleg: wie kan wat doen?', minutes: 5, segment: 'prep' };
const welcome: TemplatePoint = { title: 'Welkom', minutes: 3, cannotWait: { minutes: 2 } };
const wishes: TemplatePoint = { title: 'Wat wil jij? ({naam})', minutes: 7, cannotWait: { minutes: 4 } };
const agreements: TemplatePoint = { title: 'Afspraken doornemen', minutes: 5, cannotWait: { minutes: 4 } };
const firstNight: TemplatePoint = { title: 'De eerste nacht', minutes: 4, lifeArea: 'housing', shortOnly: true };

const identity = (minutes: number): TemplatePoint => ({
  title: lifeAreas.identity,
  minutes,
  lifeArea: 'identity',
  cannotWait: { minutes: 3 },
});
const housing = (minutes: number): TemplatePoint => ({
  title: lifeAreas.housing,
  minutes,
  lifeArea: 'housing',
  cannotWait: { title: 'Huur en vaste lasten', minutes: 5 },
});
const income = (minutes: number): TemplatePoint => ({
  title: lifeAreas.workAndIncome,
  minutes,
  lifeArea: 'workAndIncome',
  cannotWait: { title: 'Uitkering en geld', minutes: 5 },
});
const debts = (minutes: number): TemplatePoint => ({ title: lifeAreas.debts, minutes, lifeArea: 'debts' });
const care = (minutes: number): TemplatePoint => ({
  title: lifeAreas.care,
  minutes,
  lifeArea: 'care',
  cannotWait: { title: 'Medicijnen en zorgverzekering', minutes: 3 },
});

/** What is talked about in each kind of conference (B2). */
export const templates: Readonly<Record<ConferenceType, Template>> = {
  acquaintance: {
    words: 'Elkaar leren kennen en luisteren',
    points: [
      welcome,
      { ...wishes, minutes: 12 },
      { title: 'Wat gaat er al goed?', minutes: 5 },
      { ...identity(3) },
      { ...housing(3) },
      { ...income(3) },
      { ...care(2) },
      firstNight,
      { ...agreements, minutes: 4 },
    ],
  },
  start: {
    words: 'Alle leefgebieden langs en de eerste afspraken',
    points: [prep, welcome, wishes, identity(5), housing(8), income(8), debts(6), care(3), firstNight, agreements],
  },
  followUp: {
    words: 'Verder met wat open staat',
    points: [
      prep,
      { ...welcome, minutes: 2, title: 'Welkom: wat is al gelukt?' },
      { ...wishes, title: 'Hoe gaat het? ({naam})' },
      agreements,
    ],
  },
  beforeRelease: {
    words: 'Is alles klaar voor de eerste dagen buiten?',
    points: [
      prep,
      { ...welcome, minutes: 2 },
      { ...wishes, title: 'Hoe kijk jij naar buiten? ({naam})' },
      identity(4),
      { title: 'De eerste nacht en daarna', minutes: 8, lifeArea: 'housing', cannotWait: { minutes: 6 } },
      {
        title: 'Geld voor de eerste week',
        minutes: 6,
        lifeArea: 'workAndIncome',
        cannotWait: { title: 'Uitkering en geld', minutes: 5 },
      },
      {
        title: 'Vaste lasten en schulden',
        minutes: 5,
        lifeArea: 'debts',
        cannotWait: { title: 'Huur en vaste lasten', minutes: 4 },
      },
      { title: 'Medicijnen en zorgverzekering', minutes: 5, lifeArea: 'care', cannotWait: { minutes: 3 } },
      { title: 'Wie is er op de eerste dag?', minutes: 3 },
      agreements,
    ],
  },
  afterRelease: {
    words: 'Hoe gaat het buiten en wat is nog nodig?',
    points: [
      { ...welcome, minutes: 2 },
      { ...wishes, title: 'Hoe gaat het nu? ({naam})', minutes: 8 },
      housing(4),
      income(4),
      debts(4),
      care(3),
      agreements,
    ],
  },
};

const shortStayDays = 28;

/** Little time until release: the agenda shrinks to what cannot wait (domain.md 1.4). */
export function isShortStay(release: LocalDate | undefined, today: LocalDate): boolean {
  if (release === undefined) return false;
  const days = daysUntil(release, today);
  return days >= 0 && days < shortStayDays;
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
  const short_ = short && type !== 'afterRelease';
  const own = templates[type].points
    .flatMap((point) => shrunk(point, short_))
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

function draft({ title, minutes, segment, lifeArea }: TemplatePoint, name: string, newId: () => ItemId): DraftPoint {
  return {
    id: newId(),
    title: title.replace('{naam}', name),
    minutes,
    ...(segment !== undefined && { segment }),
    ...(lifeArea !== undefined && { lifeArea }),
  };
}
