import type { ItemId, ScreenItem } from '../protocol/contract';
import { pagesOf, type Page } from './pages';
import { around, placeOf, type Place } from './place';
import { nowOf } from './plan';

/**
 * Where the closing round brings him: to the first promise when it begins, and after each answer to the next one that
 * has none. Absent: the page stays as it is.
 */
export function roundPlace(
  before: readonly ScreenItem[],
  after: readonly ScreenItem[],
  place: Place | undefined,
): Place | undefined {
  if (!isRound(after)) return undefined;
  const pages = pagesOf(after);
  if (!isRound(before) || place === undefined) return nextAsked(pages, after, 0);
  const { page } = around(pages, place);
  const isAnswered = answerOf(after, page.asks) !== undefined && answerOf(before, page.asks) === undefined;
  return isAnswered ? nextAsked(pages, after, pages.indexOf(page)) : undefined;
}

const isRound = (items: readonly ScreenItem[]): boolean => {
  const now = nowOf(items);
  return now?.subject === 'closingRound' && now.over !== true;
};

const answerOf = (items: readonly ScreenItem[], id: ItemId | undefined): ScreenItem['answer'] =>
  items.find((item) => item.id === id)?.answer;

/** The first page from here, and then from the start, that asks what he has not answered. */
function nextAsked(pages: readonly Page[], items: readonly ScreenItem[], from: number): Place | undefined {
  const page = [...pages.slice(from), ...pages.slice(0, from)].find(
    ({ asks }) => asks !== undefined && answerOf(items, asks) === undefined,
  );
  return page === undefined ? undefined : placeOf(pages, page);
}
