import type { ItemId, LifeArea, ScreenItem } from '../protocol/contract';
import { nowOf } from './plan';

/** What one view is about: the day of release, his wishes, a life area, or promises without one. */
export type Subject = LifeArea | 'release' | 'wishes' | 'agreements';

/** When he is free and his own wishes first, then the life areas in their fixed order, then what has no area of its own. */
export const subjectOrder: readonly Subject[] = [
  'release',
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
    .filter((subject) => subject !== 'release' && subject !== 'wishes' && subject !== 'agreements')
    .filter((area) => fixedAreas.includes(area) || items.some((item) => item.lifeArea === area));
}

export function subjectOf({ kind, lifeArea }: ScreenItem): Subject {
  return kind === 'goal' ? 'wishes' : (lifeArea ?? 'agreements');
}

export interface TalkedAbout {
  readonly title: string;
  readonly subject?: Subject;
}

/**
 * What is being talked about, and where that stands in his plan. In the closing round that is any page with a promise.
 *
 * @param here Where he reads.
 */
export function talkedAbout(
  items: readonly ScreenItem[],
  here?: { readonly subject: Subject; readonly asks?: ItemId },
): TalkedAbout | undefined {
  const now = nowOf(items);
  const title = now?.lines[0];
  if (now === undefined || title === undefined) return undefined;
  if (now.subject === 'goals') return { title, subject: 'wishes' };
  const promises = items.filter(({ asked }) => asked === true);
  const next = promises.find(({ answer }) => answer === undefined) ?? promises[0];
  if (now.subject === 'closingRound' && next !== undefined)
    return { title, subject: here?.asks === undefined ? subjectOf(next) : here.subject };
  return now.lifeArea === undefined ? { title } : { title, subject: now.lifeArea };
}
