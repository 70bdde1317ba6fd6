import { expect, test } from 'vitest';
import { createDrafts, forgetEverything } from '../../src/case/drafts';
import { memoryStorage } from '../support/fixtures';

test('C6 typed text is kept per person, case and field', () => {
  const kept = memoryStorage();
  createDrafts(kept, 'anna', 'X1').write('note', 'half een zin');
  expect(createDrafts(kept, 'anna', 'X1').read('note')).toBe('half een zin');
  expect(createDrafts(kept, 'bert', 'X1').read('note')).toBe('');
  expect(createDrafts(kept, 'anna', 'X2').read('note')).toBe('');
  expect(createDrafts(kept, 'anna', 'X1').read('action')).toBe('');
});

test('an empty field leaves nothing behind, and starting anew forgets only what is ours', () => {
  const kept = memoryStorage();
  const drafts = createDrafts(kept, 'anna', 'X1');
  drafts.write('note', 'a');
  drafts.write('note', '');
  expect(kept.length).toBe(0);
  drafts.write('note', 'a');
  kept.setItem('other', 'b');
  forgetEverything(kept);
  expect(kept.length).toBe(1);
});

test('a forbidden store is no reason to fail', () => {
  const forbidden = (): never => {
    throw new Error('forbidden');
  };
  const drafts = createDrafts({ getItem: forbidden, setItem: forbidden, removeItem: forbidden }, 'anna', 'X1');
  expect(() => drafts.write('note', 'a')).not.toThrow();
  expect(drafts.read('note')).toBe('');
});
