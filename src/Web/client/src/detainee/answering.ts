import type { Answer, Command, ScreenItem } from '../protocol/contract';

/** What a press asks: give this answer; or, when it stands already, take it back. */
export const press = ({ id, answer }: ScreenItem, pressed: Answer): Command =>
  answer === pressed ? { type: 'answerPromise', item: id } : { type: 'answerPromise', item: id, answer: pressed };
