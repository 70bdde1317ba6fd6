import type { ScreenItem } from '../protocol/contract';
import { nowOf } from './plan';
import { subjectOf, talkedAbout, type Subject } from './subjects';
import { newsInSeveral, subjects, words } from './words';

/** What is worth saying aloud about a change: another point in the conversation, or new words. */
export function newsBetween(before: readonly ScreenItem[], after: readonly ScreenItem[]): string | undefined {
  const title = talkedAbout(after)?.title;
  const isOther = before.length > 0 && title !== undefined && title !== talkedAbout(before)?.title;
  const said = [isOther ? `${words.talkingAbout} ${title}` : undefined, newWords(before, after)];
  return said.filter((sentence) => sentence !== undefined).join(' ') || undefined;
}

/** What is new in his plan since he last pressed something. Answers are his own. */
export function newWords(before: readonly ScreenItem[], after: readonly ScreenItem[]): string | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  const isMoved = nowOf(before)?.release?.join() !== nowOf(after)?.release?.join();
  return isMoved ? subjects.release.news : newsAbout(touched(before, after));
}

function touched(before: readonly ScreenItem[], after: readonly ScreenItem[]): readonly Subject[] {
  const old = new Map(before.map((item) => [item.id, item.lines.join('\n')]));
  const fresh = after.filter((item) => item.kind !== 'now' && old.get(item.id) !== item.lines.join('\n'));
  return [...new Set(fresh.map(subjectOf))];
}

function newsAbout([first, ...others]: readonly Subject[]): string | undefined {
  if (first === undefined) return undefined;
  return others.length > 0 ? newsInSeveral : subjects[first].news;
}
