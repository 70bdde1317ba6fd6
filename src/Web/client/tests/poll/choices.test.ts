import { expect, test } from 'vitest';
import { memoryStorage } from '../support/fixtures';
import { answersOf, forgetChoices, keepChoices, missingIn, readChoices } from '../../src/poll/choices';

const [first, second] = ['2027-03-03T08:00:00Z', '2027-03-04T08:00:00Z'];
const page = { reference: 'R7K2', today: '2027-03-02', minutes: 45, slots: [first, second] };

test('what was chosen in this tab comes over what was sent', () => {
  const kept = memoryStorage();
  keepChoices(kept, 'token', { [first]: 'no' });
  expect(
    readChoices(kept, 'token', {
      ...page,
      answers: [
        { start: first, suits: 'yes' },
        { start: second, suits: 'ifNeedBe' },
      ],
    }),
  ).toEqual({ [first]: 'no', [second]: 'ifNeedBe' });
});

test('nothing is left for another link, for a time that is no longer asked, or after it was received', () => {
  const kept = memoryStorage();
  keepChoices(kept, 'token', { [first]: 'no', '2026-01-01T08:00:00Z': 'yes' });
  expect(readChoices(kept, 'other', page)).toEqual({});
  expect(readChoices(kept, 'token', page)).toEqual({ [first]: 'no' });
  forgetChoices(kept);
  expect(readChoices(kept, 'token', page)).toEqual({});
});

test('a store with nonsense in it is an empty one', () => {
  const kept = memoryStorage();
  kept.setItem('nazorg:poll', '{');
  expect(readChoices(kept, 'token', page)).toEqual({});
});

test('an answer says one thing of every time', () => {
  expect(missingIn(page.slots, { [first]: 'no' })).toEqual([second]);
  expect(answersOf(page.slots, { [second]: 'yes', [first]: 'no' })).toEqual([
    { start: first, suits: 'no' },
    { start: second, suits: 'yes' },
  ]);
});
