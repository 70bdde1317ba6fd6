import type { ScreenItem } from '../protocol/contract';
import { subjectOf, talkedAbout, type Subject } from './subjects';
import { newsInSeveral, subjects, words } from './words';

/** What is worth saying aloud about a change: another point in the conversation, or new words. Answers are his own. */
export function newsBetween(before: readonly ScreenItem[], after: readonly ScreenItem[]): string | undefined {
  if (before.length === 0 || after.length === 0) return undefined;

  const title = talkedAbout(after)?.title;
  const said = [
    title !== undefined && title !== talkedAbout(before)?.title ? `${words.talkingAbout} ${title}` : undefined,
    newsAbout(touched(before, after)),
  ];
  return said.filter((sentence) => sentence !== undefined).join(' ') || undefined;
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
