import type { Listener } from '../../src/protocol/connection';
import type { Command, ScreenItem, Verdict } from '../../src/protocol/contract';
import { openPlan, type Plan } from '../../src/detainee/planStore';

export interface Sent {
  readonly commandId: string;
  readonly command: Command;
}
export interface FakeLine {
  readonly plan: Plan;
  readonly says: Listener<ScreenItem>;
  readonly joins: () => number;
  readonly sent: Sent[];
  readonly ended: () => boolean;
  answer: (sent: Sent) => Promise<Verdict>;
}

/** A line for tests: what the server says is called by hand, what is sent is kept. */
export function fakePlan(): FakeLine {
  let says: Listener<ScreenItem> | undefined;
  let joins = 0;
  let ended = false;
  const sent: Sent[] = [];
  const plan = openPlan('X', {
    open: (listener) => {
      says = listener;
      return {
        join: () => Promise.resolve(void (joins += 1)),
        submit: (_, commandId, command) => {
          sent.push({ commandId, command });
          return fake.answer({ commandId, command });
        },
        leave: () => Promise.resolve(),
        end: () => {
          ended = true;
        },
      };
    },
    whoAmI: () => Promise.resolve({ kind: 'signedOut' }),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  if (says === undefined) throw new Error('The plan opened no line.');
  const fake: FakeLine = {
    plan,
    says,
    joins: () => joins,
    sent,
    ended: () => ended,
    answer: () => Promise.resolve({ accepted: true }),
  };
  return fake;
}

export const you = { person: 'detainee', organisation: 'x', role: 'detainee', screen: 'detainee' } as const;
export const welcome = (...items: readonly ScreenItem[]) => ({ case: 'X', n: 1, you, at: '', items });
export const change = (n: number, puts: readonly ScreenItem[], ...drops: readonly string[]) => ({
  case: 'X',
  n,
  puts,
  drops,
});
