import type { Instant, PollPage, SlotAnswer, Suits } from '../protocol/contract';

/** What is chosen of each time, so far. */
type Choices = Readonly<Record<Instant, Suits>>;

const key = 'nazorg:poll';

/**
 * What was chosen in this tab and not sent, over what was sent before. Another link in the same tab keeps nothing of
 * this one.
 */
export function readChoices(storage: Storage, token: string, { slots, answers = [] }: PollPage): Choices {
  const sent = Object.fromEntries(answers.map(({ start, suits }) => [start, suits]));
  const chosen = { ...sent, ...kept(storage, token) };
  return Object.fromEntries(Object.entries(chosen).filter(([start]) => slots.includes(start)));
}

export function keepChoices(storage: Storage, token: string, choices: Choices): void {
  try {
    storage.setItem(key, JSON.stringify({ token, choices }));
  } catch {
    // A forbidden or full store: the choices still live in the page.
  }
}

export const forgetChoices = (storage: Storage): void => storage.removeItem(key);

export const missingIn = (slots: readonly Instant[], choices: Choices): readonly Instant[] =>
  slots.filter((start) => choices[start] === undefined);

/** One answer for every time; only when nothing is missing. */
export function answersOf(slots: readonly Instant[], choices: Choices): readonly SlotAnswer[] {
  return slots.flatMap((start) => {
    const suits = choices[start];
    return suits === undefined ? [] : [{ start, suits }];
  });
}

function kept(storage: Storage, token: string): Choices {
  try {
    const found = JSON.parse(storage.getItem(key) ?? 'null') as {
      readonly token?: string;
      readonly choices?: Choices;
    } | null;
    return found?.token === token ? (found.choices ?? {}) : {};
  } catch {
    return {};
  }
}
