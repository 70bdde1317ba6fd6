import type { ItemId, ScreenItem } from '../protocol/contract';
import { nowOf } from './plan';
import { subjectOf, subjectOrder, type Subject } from './subjects';
import { words } from './words';

/** Sentences of one item, that stand together, beside who does it. */
interface Row {
  readonly item: ItemId;
  readonly kind: ScreenItem['kind'];
  readonly who: string;
  /** He said it just now. */
  readonly yours: boolean;
  readonly lines: readonly string[];
}
/** One view: one subject, at most five lines and one question. `asks` is the item that ends here and is asked about. */
export interface Page {
  readonly subject: Subject;
  readonly rows: readonly Row[];
  readonly asks?: ItemId;
}

export const linesPerPage = 5;
/** What surely fits on one line of at most sixty characters, words kept whole. */
export const lettersPerLine = 52;

const kindOrder: readonly ScreenItem['kind'][] = ['now', 'goal', 'theirs', 'mine', 'agreement'];

const linesTaken = (line: string): number => Math.max(1, Math.ceil(line.length / lettersPerLine));
const taken = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + linesTaken(line), 0);
export const linesOn = (page: Page): number => page.rows.reduce((sum, row) => sum + taken(row.lines), 0);

/** All views of the plan, in the order in which "Volgende" shows them. */
export function pagesOf(items: readonly ScreenItem[]): readonly Page[] {
  return subjectOrder.flatMap((subject) => pagesAbout(subject, itemsAbout(subject, items)));
}

/** Under a life area stand his wishes about it too: they are the reason of what is promised there. */
function itemsAbout(subject: Subject, items: readonly ScreenItem[]): readonly ScreenItem[] {
  if (subject === 'release') return releaseIn(items);
  if (subject === 'wishes') return items.filter(({ kind }) => kind === 'goal');
  return items.filter((item) => item.kind !== 'now' && (item.lifeArea === subject || subjectOf(item) === subject));
}

function releaseIn(items: readonly ScreenItem[]): readonly ScreenItem[] {
  const now = nowOf(items);
  return now?.release === undefined ? [] : [{ id: now.id, kind: 'now', lines: now.release }];
}

function pagesAbout(subject: Subject, items: readonly ScreenItem[]): readonly Page[] {
  const pages: Page[] = [];
  const inOrder = [...items].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  for (const part of inOrder.flatMap(partsOf)) {
    const last = pages.at(-1);
    if (last !== undefined && fitsOn(last, part)) pages[pages.length - 1] = joined(last, part);
    else pages.push({ subject, ...part });
  }
  return pages;
}

type Part = Omit<Page, 'subject'>;

const fitsOn = (page: Page, part: Part): boolean =>
  linesOn(page) + taken(part.rows.flatMap((row) => row.lines)) <= linesPerPage && page.asks === undefined;

const joined = (page: Page, part: Part): Page => ({ ...page, ...part, rows: [...page.rows, ...part.rows] });

/** An item as one part, or, when it is longer than a view, as several; the question belongs to the last. */
function partsOf({ id, kind, who, asked, yours, lines }: ScreenItem): readonly Part[] {
  const parts: string[][] = [];
  let room = 0;
  for (const line of lines.flatMap(cut)) {
    if (linesTaken(line) > room) {
      parts.push([]);
      room = linesPerPage;
    }
    room -= linesTaken(line);
    parts.at(-1)?.push(line);
  }
  return parts.map((part, index) => ({
    rows: [{ item: id, kind, who: nameOf(kind, who), yours: yours === true, lines: part }],
    ...(asked === true && index === parts.length - 1 && { asks: id }),
  }));
}

/** The name beside the sentences: who does it as the server says, and all of us while nobody does. */
function nameOf(kind: ScreenItem['kind'], who: string | undefined): string {
  if (who !== undefined) return who.charAt(0).toUpperCase() + who.slice(1);
  return kind === 'theirs' ? words.we : '';
}

/**
 * What he pressed Enter in, line by line; and what is longer than a whole view, cut after a sentence or else between
 * words.
 */
function cut(text: string): readonly string[] {
  return text
    .split(/\s*\n\s*/u)
    .filter((line) => line !== '')
    .flatMap(cutLong);
}

function cutLong(line: string): readonly string[] {
  if (linesTaken(line) <= linesPerPage) return [line];
  const most = linesPerPage * lettersPerLine;
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => line.lastIndexOf(end, most - 2))) + 1;
  const end = [sentence, line.lastIndexOf(' ', most)].find((place) => place > 0) ?? most;
  return [line.slice(0, end), ...cutLong(line.slice(end).trimStart())];
}
