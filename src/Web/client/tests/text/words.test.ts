import { describe, expect, test } from 'vitest';
import type { Visibility } from '../../src/protocol/contract';
import { action, participant, welcome } from '../support/fixtures';
import { projection, type View } from '../../src/case/state';
import { changesInWords } from '../../src/room/announcements';
import { dateAt, dueWords, freeIn, itemTime, within } from '../../src/text/dates';
import { initialsOf } from '../../src/ui/initials';
import { listed, readersWords, usualVisibility, widens } from '../../src/text/visibility';

describe('dates', () => {
  test('the Dutch day begins at midnight in Amsterdam, also on the day of summer time', () => {
    expect(dateAt(Date.parse('2027-03-27T23:30:00Z'))).toBe('2027-03-28');
    expect(dateAt(Date.parse('2027-03-28T21:59:00Z'))).toBe('2027-03-28');
    expect(dateAt(Date.parse('2027-03-28T22:00:00Z'))).toBe('2027-03-29');
  });

  test('days are counted, not hours', () => {
    expect(within('2027-04-13', '2027-03-02')).toBe('over 42 dagen');
    expect(within('2027-03-03', '2027-03-02')).toBe('morgen');
    expect(freeIn('2027-04-13', '2027-03-02')).toBe('Vrij over 42 dagen');
    expect(freeIn(undefined, '2027-03-02')).toBe('Nog geen datum van vrijlating');
    expect(dueWords('2027-04-13', '2027-03-02')).toBe('voor 13 april');
    expect(dueWords('2027-03-01', '2027-03-02')).toBe('1 dag te laat');
  });

  test('C4 time of an item is shown, also when it is over', () => {
    expect(itemTime(230_000, 8)).toBe('nog 4:10 van 8 minuten');
    expect(itemTime(605_000, 8)).toBe('2:05 over de tijd');
    expect(itemTime(61_000, undefined)).toBe('1:01 bezig');
  });
});

describe('visibility', () => {
  const levels: readonly Visibility[] = ['facilitator', 'restricted', 'partners', 'shared'];
  test('widening is an order: never both ways, never to itself', () => {
    for (const a of levels) for (const b of levels) expect(widens(a, b) && widens(b, a)).toBe(false);
    expect(levels.every((each) => !widens(each, each))).toBe(true);
    expect(widens('partners', 'shared')).toBe(true);
  });

  test('what nobody chose follows the kind and the part of the conference', () => {
    expect(usualVisibility('goal', 'prep')).toBe('shared');
    expect(usualVisibility('note', 'dialogue')).toBe('partners');
    expect(usualVisibility('other', 'dialogue')).toBe('shared');
    expect(usualVisibility('other', undefined)).toBe('partners');
  });

  test('readers are named', () => {
    expect(readersWords({ visibility: 'restricted', visibleTo: ['a', 'b'] }, 'Jan', (id) => id.toUpperCase())).toBe(
      'Alleen A en B',
    );
    expect(readersWords({ visibility: 'shared' }, 'Jan', (id) => id)).toBe('Iedereen, ook Jan');
    expect(listed(['a', 'b', 'c'])).toBe('a, b en c');
  });
});

test('an avatar has at most three letters', () => {
  expect(initialsOf('Politie')).toBe('POL');
  expect(initialsOf('Gemeente Aan de Zee')).toHaveLength(3);
});

describe('announcements', () => {
  const people = [participant('anna'), participant('bert')];
  const viewOf = (...actions: readonly ReturnType<typeof action>[]): View =>
    projection.begin(welcome([...people, ...actions]));

  test('who picked something up is said once, and nothing is said when nothing changed', () => {
    const before = viewOf(action('a', { text: 'Bellen' }));
    const owner = { person: 'bert', organisation: 'one' };
    expect(changesInWords(before, viewOf(action('a', { text: 'Bellen', owner, state: 'claimed' })))).toEqual([
      'bert heeft “Bellen” opgepakt.',
    ]);
    expect(changesInWords(before, projection.apply(before, [], []))).toEqual([]);
  });

  test('your own new action is not told to you', () => {
    expect(changesInWords(viewOf(), viewOf(action('a')))).toEqual([]);
    expect(changesInWords(viewOf(), viewOf(action('a', { by: { person: 'bert', organisation: 'one' } })))).toHaveLength(
      1,
    );
  });
});
