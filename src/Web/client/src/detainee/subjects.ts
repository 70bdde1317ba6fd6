import type { LifeArea, ScreenItem } from '../protocol/contract';

/** What one view is about: a life area, his wishes without one, or promises without one. */
export type Subject = LifeArea | 'wishes' | 'agreements';

/** His own wishes first, then the life areas in their fixed order, then what has no area of its own. */
export const subjectOrder: readonly Subject[] = [
  'wishes',
  'identity',
  'housing',
  'workAndIncome',
  'debts',
  'care',
  'socialNetwork',
  'family',
  'education',
  'addiction',
  'other',
  'agreements',
];

const fixedAreas: readonly LifeArea[] = ['identity', 'housing', 'workAndIncome', 'debts', 'care'];

/** What a new goal can be about: the five fixed life areas, and those that this plan shows to have besides. */
export function areasFor(items: readonly ScreenItem[]): readonly LifeArea[] {
  return subjectOrder
    .filter((subject) => subject !== 'wishes' && subject !== 'agreements')
    .filter((area) => fixedAreas.includes(area) || items.some((item) => item.lifeArea === area));
}

export function subjectOf({ kind, lifeArea }: ScreenItem): Subject {
  if (lifeArea !== undefined) return lifeArea;
  return kind === 'goal' ? 'wishes' : 'agreements';
}

export interface TalkedAbout {
  readonly title: string;
  readonly subject?: Subject;
}

/**
 * What is being talked about. A point without life area has a place here only when there is just one that it can mean.
 */
export function talkedAbout(items: readonly ScreenItem[]): TalkedAbout | undefined {
  const now = items.find((item) => item.kind === 'now');
  const title = now?.lines[0];
  if (now === undefined || title === undefined) return undefined;
  if (now.lifeArea !== undefined) return { title, subject: now.lifeArea };

  const [subject, ...others] = new Set(
    items.filter((item) => item.kind !== 'now' && item.lifeArea === undefined).map(subjectOf),
  );
  return subject === undefined || others.length > 0 ? { title } : { title, subject };
}
