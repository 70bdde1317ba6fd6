import type { Changed, ScreenItem, Welcome } from '../../src/protocol/contract';
import { openPlan, type Plan } from '../../src/detainee/planStore';
import { fakeConnection, type FakeConnection } from './fixtures';

export interface FakePlan extends FakeConnection<ScreenItem> {
  readonly plan: Plan;
}

/** The plan on a screen whose connection the test plays, and whose sign-in has ended when it asks. */
export function fakePlan(): FakePlan {
  const connection = fakeConnection<ScreenItem>();
  const plan = openPlan('X', { open: connection.open, whoAmI: () => Promise.resolve({ kind: 'signedOut' }) });
  return Object.assign(connection, { plan });
}

export const you = { person: 'detainee', organisation: 'x', role: 'detainee', screen: 'detainee' } as const;
export const welcome = (...items: readonly ScreenItem[]): Welcome<ScreenItem> => ({
  case: 'X',
  n: 1,
  you,
  at: '',
  items,
});
export const change = (n: number, puts: readonly ScreenItem[], ...drops: readonly string[]): Changed<ScreenItem> => ({
  case: 'X',
  n,
  puts,
  drops,
});
