import type { ItemId } from '../protocol/contract';
import type { Page } from './pages';
import { subjectOrder, type Subject } from './subjects';

/** Where he is reading: a subject, and there the page of this item. It changes only when he presses something. */
export interface Place {
  readonly subject: Subject;
  readonly item?: ItemId;
  readonly part: number;
}

const isAbout =
  (subject: Subject) =>
  (page: Page): boolean =>
    page.subject === subject;

export function placeOf(pages: readonly Page[], page: Page): Place {
  const part = pages.filter(isAbout(page.subject)).indexOf(page);
  const item = page.rows[0]?.item;
  return { subject: page.subject, part: Math.max(0, part), ...(item !== undefined && { item }) };
}

export function startOf(pages: readonly Page[], subject?: Subject): Place {
  const first = pages.find((page) => page.subject === subject) ?? pages[0];
  return first === undefined ? { subject: subject ?? 'wishes', part: 0 } : placeOf(pages, first);
}

export const startOfSubject = (pages: readonly Page[], subject: Subject): Place =>
  pages.some(isAbout(subject)) ? startOf(pages, subject) : { subject, part: 0 };

/** The views with the one he reads among them, also when nothing is left of its subject. */
export function around(
  pages: readonly Page[],
  place: Place,
): { readonly page: Page; readonly before?: Place; readonly after?: Place } {
  const all = pages.some(isAbout(place.subject)) ? pages : withEmpty(pages, place.subject);
  const page = pageAt(all, place);
  const index = all.indexOf(page);
  const before = all[index - 1];
  const after = all[index + 1];
  return {
    page,
    ...(before !== undefined && { before: placeOf(all, before) }),
    ...(after !== undefined && { after: placeOf(all, after) }),
  };
}

function pageAt(pages: readonly Page[], { subject, item, part }: Place): Page {
  const here = pages.filter(isAbout(subject));
  const holding = here.filter((page) => page.rows.some((row) => row.item === item));
  const there = here[Math.min(part, here.length - 1)];
  if (there !== undefined && (holding.length === 0 || holding.includes(there))) return there;
  return holding[0] ?? there ?? empty(subject);
}

const empty = (subject: Subject): Page => ({ subject, rows: [] });

function withEmpty(pages: readonly Page[], subject: Subject): readonly Page[] {
  const rank = (about: Subject): number => subjectOrder.indexOf(about);
  const at = pages.filter((page) => rank(page.subject) < rank(subject)).length;
  return [...pages.slice(0, at), empty(subject), ...pages.slice(at)];
}
