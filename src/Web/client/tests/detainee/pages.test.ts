import { expect, test } from 'vitest';
import type { LifeArea, ScreenItem } from '../../src/protocol/contract';
import { lettersPerLine, linesOn, linesPerPage, pagesOf } from '../../src/detainee/pages';
import { subjectOf, talkedAbout } from '../../src/detainee/subjects';

const item = (id: string, kind: ScreenItem['kind'], lines: readonly string[], lifeArea?: LifeArea): ScreenItem => ({
  id,
  kind,
  lines,
  ...(lifeArea !== undefined && { lifeArea }),
});

/** A small seeded generator, so that a failing history can be played again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

function somePlan(seed: number): readonly ScreenItem[] {
  const next = random(seed);
  const pick = <T>(values: readonly T[]): T => values[next(values.length)] as T;
  const sentence = (): string =>
    `${pick(['Els', 'Je', 'We', 'Dat', 'De Haven'])} ${'woord '.repeat(next(8) === 0 ? next(150) : next(9))}x${next(1_000_000)}.`;
  return Array.from({ length: next(25) }, (_, index) =>
    item(
      `i${index}`,
      pick(['goal', 'mine', 'theirs', 'agreement', 'now'] as const),
      Array.from({ length: 1 + next(5) }, sentence),
      pick(['housing', 'debts', 'care', undefined] as const),
    ),
  );
}

const bare = (text: readonly string[]): string => text.join('').replace(/\s/gu, '');

test.each(Array.from({ length: 300 }, (_, seed) => seed))(
  'D2 every line is on exactly one page, in order, and no page has more than five lines (seed %i)',
  (seed) => {
    const items = somePlan(seed);
    const pages = pagesOf(items);

    for (const page of pages) {
      expect(linesOn(page)).toBeLessThanOrEqual(linesPerPage);
      expect(page.rows.length).toBeGreaterThan(0);
      for (const row of page.rows)
        expect(subjectOf(items.find(({ id }) => id === row.item) as ScreenItem)).toBe(page.subject);
    }
    for (const { id, kind, lines } of items) {
      const shown = pages.flatMap((page) => page.rows.filter((row) => row.item === id).flatMap((row) => row.lines));
      expect(bare(shown)).toBe(kind === 'now' ? '' : bare(lines));
      expect(pages.filter((page) => page.asks.includes(id)).length).toBe(kind === 'now' || kind === 'goal' ? 0 : 1);
    }
  },
);

test('his own words come first, then who does what', () => {
  const [page] = pagesOf([
    item('a', 'mine', ['Je komt elke dag.'], 'education'),
    item('b', 'theirs', ['Els belt de school.'], 'education'),
    item('c', 'goal', ['Ik wil iets leren.'], 'education'),
  ]);
  expect(page?.rows.map((row) => [row.who, row.kind])).toEqual([
    ['', 'goal'],
    ['Els', 'theirs'],
    ['Jij', 'mine'],
  ]);
  expect(page?.asks).toEqual(['b', 'a']);
});

test('a promise stays on one page when it fits there', () => {
  const pages = pagesOf([
    item('a', 'theirs', ['Els belt.', 'Dat doet ze voor 3 mei.', 'Dat is een maandag.'], 'care'),
    item('b', 'theirs', ['Els schrijft.', 'Dat doet ze voor 4 mei.', 'Dat is een dinsdag.'], 'care'),
  ]);
  expect(pages.map((page) => page.asks)).toEqual([['a'], ['b']]);
});

test('words longer than a view go on over the page, cut after a sentence', () => {
  const sentence = `${'Ik wil '.repeat(14).trim()}.`;
  const pages = pagesOf([item('a', 'goal', [Array.from({ length: 5 }, () => sentence).join(' ')])]);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page.rows.at(-1)?.lines.at(-1)).toMatch(/\.$/u);
  expect(sentence.length).toBeGreaterThan(lettersPerLine);
});

test('subjects stand in their fixed order, his own wishes first and promises without an area last', () => {
  const pages = pagesOf([
    item('a', 'agreement', ['We bellen.']),
    item('b', 'goal', ['Rust.']),
    item('c', 'mine', ['Je komt.'], 'care'),
    item('d', 'mine', ['Je belt.'], 'identity'),
  ]);
  expect(pages.map((page) => page.subject)).toEqual(['wishes', 'identity', 'care', 'agreements']);
});

test('a point without life area has a place only when there is just one that it can mean', () => {
  const now = item('n', 'now', ['Welkom']);
  expect(talkedAbout([now])).toEqual({ title: 'Welkom' });
  expect(talkedAbout([now, item('a', 'goal', ['Rust.'])])).toEqual({ title: 'Welkom', subject: 'wishes' });
  expect(talkedAbout([now, item('a', 'goal', ['Rust.']), item('b', 'agreement', ['We bellen.'])])).toEqual({
    title: 'Welkom',
  });
  expect(talkedAbout([{ ...now, lifeArea: 'care' }])).toEqual({ title: 'Welkom', subject: 'care' });
  expect(talkedAbout([])).toBeUndefined();
});
