import type { ItemId, ScreenItem } from '../protocol/contract';
import { subjectOf, subjectOrder, type Subject } from './subjects';
import { spokenIn } from './who';

/** Sentences of one person in one item, that stand together. */
export interface Row {
  readonly item: ItemId;
  readonly kind: ScreenItem['kind'];
  readonly who: string;
  readonly lines: readonly string[];
}
/** One view: one subject and at most five lines. `asks` are the items that end here and can be answered. */
export interface Page {
  readonly subject: Subject;
  readonly rows: readonly Row[];
  readonly asks: readonly ItemId[];
}

export const linesPerPage = 5;
/** What surely fits on one line of at most sixty characters, words kept whole. */
export const lettersPerLine = 52;

const kindOrder: readonly ScreenItem['kind'][] = ['goal', 'theirs', 'mine', 'agreement'];

const linesTaken = (line: string): number => Math.max(1, Math.ceil(line.length / lettersPerLine));
const taken = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + linesTaken(line), 0);
export const linesOn = (page: Page): number => page.rows.reduce((sum, row) => sum + taken(row.lines), 0);

/** All views of the plan, in the order in which "Volgende" shows them. */
export function pagesOf(items: readonly ScreenItem[]): readonly Page[] {
  return subjectOrder.flatMap((subject) =>
    pagesAbout(
      subject,
      items.filter((item) => item.kind !== 'now' && subjectOf(item) === subject),
    ),
  );
}

function pagesAbout(subject: Subject, items: readonly ScreenItem[]): readonly Page[] {
  const pages: Page[] = [];
  const inOrder = [...items].sort((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind));
  for (const part of inOrder.flatMap(partsOf)) {
    const last = pages.at(-1);
    if (last !== undefined && linesOn(last) + taken(part.rows.flatMap((row) => row.lines)) <= linesPerPage)
      pages[pages.length - 1] = joined(last, part);
    else pages.push({ subject, ...part });
  }
  return pages;
}

type Part = Omit<Page, 'subject'>;

const joined = (page: Page, part: Part): Page => ({
  ...page,
  rows: [...page.rows, ...part.rows],
  asks: [...page.asks, ...part.asks],
});

/** An item as one part, or, when it is longer than a view, as several; the question belongs to the last. */
function partsOf(item: ScreenItem): readonly Part[] {
  const parts: Row[][] = [];
  let room = 0;
  for (const row of spokenIn(item).flatMap(({ who, lines }) =>
    lines.flatMap(cut).map((line) => ({ item: item.id, kind: item.kind, who, line })),
  )) {
    const { line, ...speaker } = row;
    if (linesTaken(line) > room) {
      parts.push([]);
      room = linesPerPage;
    }
    room -= linesTaken(line);
    const part = parts[parts.length - 1] ?? [];
    const above = part.at(-1);
    if (above?.who === row.who) part[part.length - 1] = { ...above, lines: [...above.lines, line] };
    else part.push({ ...speaker, lines: [line] });
  }
  return parts.map((rows, index) => ({
    rows,
    asks: item.kind !== 'goal' && index === parts.length - 1 ? [item.id] : [],
  }));
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
