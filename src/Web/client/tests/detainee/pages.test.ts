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
  return Array.from({ length: next(25) }, (_, index) => {
    const kind = pick(['goal', 'mine', 'theirs', 'agreement', 'now'] as const);
    return {
      ...item(
        `i${index}`,
        kind,
        Array.from({ length: 1 + next(5) }, sentence),
        pick(['housing', 'debts', 'care', undefined] as const),
      ),
      ...(kind !== 'goal' && kind !== 'now' && next(2) === 0 && { asked: true }),
    };
  });
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
      for (const row of page.rows) {
        const shown = items.find(({ id }) => id === row.item) as ScreenItem;
        expect([subjectOf(shown), shown.lifeArea]).toContain(page.subject);
      }
    }
    for (const item of items) {
      const { id, kind, lines, asked } = item;
      const here = pages.filter((page) => page.subject === subjectOf(item));
      const shown = here.flatMap((page) => page.rows.filter((row) => row.item === id).flatMap((row) => row.lines));
      expect(bare(shown)).toBe(kind === 'now' ? '' : bare(lines));
      expect(pages.filter((page) => page.asks === id).length).toBe(asked === true ? 1 : 0);
    }
  },
);

test('D2 his own words come first, then who does what, and the name is what the server says', () => {
  const pages = pagesOf([
    { ...item('a', 'mine', ['Je komt elke dag.'], 'education'), who: 'jij' },
    { ...item('b', 'theirs', ['Sociale dienst belt.'], 'education'), who: 'Els' },
    item('d', 'theirs', ['We bellen.'], 'education'),
    item('c', 'goal', ['Ik wil iets leren.'], 'education'),
  ]);
  expect(pages.at(-1)?.rows.map((row) => [row.who, row.kind])).toEqual([
    ['', 'goal'],
    ['Els', 'theirs'],
    ['Wij', 'theirs'],
    ['Jij', 'mine'],
  ]);
});

test('D2 one thing, one question: two promises stand on two pages', () => {
  const pages = pagesOf([
    { ...item('a', 'theirs', ['Els belt.'], 'care'), asked: true },
    { ...item('b', 'theirs', ['Els schrijft.'], 'care'), asked: true },
  ]);
  expect(pages.map((page) => page.asks)).toEqual(['a', 'b']);
});

test('A9 the day of release comes first, as soon as it is known', () => {
  const [page] = pagesOf([item('a', 'goal', ['Rust.']), { ...item('n', 'now', []), release: ['Je komt vrij.'] }]);
  expect([page?.subject, page?.rows[0]?.lines]).toEqual(['release', ['Je komt vrij.']]);
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

test('"Wat wil jij?" has its page with all his goals, and he can go along to it', () => {
  const now: ScreenItem = { ...item('n', 'now', ['Wat wil jij?']), subject: 'goals' };
  const items = [now, item('a', 'goal', ['Rust.']), item('b', 'goal', ['Werk.'], 'workAndIncome')];
  expect(talkedAbout(items)).toEqual({ title: 'Wat wil jij?', subject: 'wishes' });
  expect(pagesOf(items)[0]?.rows.map(({ item }) => item)).toEqual(['a', 'b']);
  expect(talkedAbout([{ ...now, subject: 'welcome' }])).toEqual({ title: 'Wat wil jij?' });
  expect(talkedAbout([item('n', 'now', ['Zorg'], 'care')])).toEqual({ title: 'Zorg', subject: 'care' });
  expect(talkedAbout([])).toBeUndefined();
});
