import { expect, test } from 'vitest';
import { participant } from '../../support/fixtures';
import type { Attendance, MeetingState, MeetingView } from '../../../src/protocol/contract';
import { conference } from '../../support/fakeCase';
import { comingTag, isOn } from '../../../src/pages/prepare/meeting';

const meeting = (more: Partial<MeetingView> = {}): MeetingView => ({
  revision: 1,
  via: 'teams',
  state: 'arranged',
  invited: ['wc'],
  answers: [],
  ...more,
});
const tag = (more: Partial<MeetingView>, who = participant('wc')): string | undefined =>
  comingTag(conference('c', { meeting: meeting(more) }), who)?.words;
const said = (attendance: Attendance): Partial<MeetingView> => ({ answers: [{ person: 'wc', attendance }] });

test('a meeting that is called off, or about to be, is not on', () => {
  const states: readonly MeetingState[] = ['wanted', 'arranged', 'notArranged', 'cancelWanted', 'cancelled'];
  expect(states.filter((state) => isOn(meeting({ state })))).toEqual(['wanted', 'arranged', 'notArranged']);
  expect(isOn(undefined)).toBe(false);
});

test('in Teams everybody who is invited answers, or is waited for', () => {
  expect(tag({})).toBe('wacht');
  expect((['comes', 'maybe', 'cannotCome'] as const).map((attendance) => tag(said(attendance)))).toEqual([
    'komt',
    'misschien',
    'kan niet',
  ]);
});

test('by mail nobody can answer, so nobody is waited for', () => {
  expect(tag({ via: 'mail' })).toBeUndefined();
  expect(tag({ via: 'mail', invited: [] })).toBe('nog niet uitgenodigd');
});

test('nothing is said of a deputy, nor of a meeting that is called off', () => {
  expect(tag({ invited: [] }, participant('wc', { deputyOf: 'gmA' }))).toBeUndefined();
  expect(tag({ state: 'cancelled' })).toBeUndefined();
});
