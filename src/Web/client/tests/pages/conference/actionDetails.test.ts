import { expect, test } from 'vitest';
import { addedWith, changesOf, detailsOf, noDetails } from '../../../src/pages/conference/actionDetails';
import { action } from '../../support/fixtures';

const known = action('a', {
  doneWhen: 'Er is een huis',
  dependsOn: ['b'],
  quickWin: true,
  scarcity: { text: 'Wachtlijst', queuePosition: 5, planB: 'Een kamer' },
  suggested: ['dePlank'],
  due: '2027-04-02',
});

test('A4 a new action takes along only what was filled in', () => {
  expect(addedWith(noDetails)).toEqual({});
  expect(addedWith({ ...noDetails, queue: '3', quickWin: true })).toEqual({
    quickWin: true,
    scarcity: { text: 'Nog geen plek', queuePosition: 3 },
  });
});
test('A4 what was not touched is not sent, so that a colleague keeps what he said', () => {
  expect(changesOf(known, detailsOf(known))).toEqual({ type: 'describeAction', action: 'a' });
  expect(changesOf(known, { ...detailsOf(known), queue: '4' })).toEqual({
    type: 'describeAction',
    action: 'a',
    scarcity: { text: 'Wachtlijst', queuePosition: 4, planB: 'Een kamer' },
  });
});
test('A4 what was emptied is empty', () => {
  expect(changesOf(known, noDetails)).toEqual({
    type: 'describeAction',
    action: 'a',
    doneWhen: '',
    dependsOn: [],
    quickWin: false,
    noScarcity: true,
    suggested: [],
    noDue: true,
  });
});
