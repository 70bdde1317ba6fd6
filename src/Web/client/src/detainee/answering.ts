import type { Answer, Command, ItemId, ScreenItem } from '../protocol/contract';

/** The answer that stands for these items together: one "klopt niet" weighs for all, otherwise all must agree. */
export function answerOf(items: readonly ScreenItem[]): Answer | undefined {
  if (items.some((item) => item.answer === 'notRight')) return 'notRight';
  const [first] = items;
  return items.every((item) => item.answer === first?.answer) ? first?.answer : undefined;
}

/** What a press asks: give this answer to all; or, when it stands already, take it back. */
export function press(items: readonly ScreenItem[], answer: Answer): readonly Command[] {
  if (answerOf(items) === answer)
    return items.filter((item) => item.answer === answer).map((item) => takeBack(item.id));
  return items.filter((item) => item.answer !== answer).map(({ id }) => ({ type: 'answerPromise', item: id, answer }));
}

const takeBack = (item: ItemId): Command => ({ type: 'answerPromise', item });
