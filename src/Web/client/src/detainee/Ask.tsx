import type { ReactNode } from 'react';
import type { Answer, Command, ScreenItem } from '../protocol/contract';
import { press } from './answering';
import './Ask.css';
import { Sign } from './Pictogram';
import { answers, asking } from './words';

interface AskProps {
  readonly item: ScreenItem;
  readonly pending: readonly Command[];
  readonly submit: (command: Command) => void;
}

const inOrder: readonly Answer[] = ['right', 'notRight', 'dontKnow'];

/** One question about one thing, which names who promises it. */
export function Ask({ item, pending, submit }: AskProps): ReactNode {
  const isSending = pending.some((command) => command.type === 'answerPromise' && item.id === command.item);
  const question = asking.question(item);
  return (
    <div className="ask" role="group" aria-label={question} aria-busy={isSending}>
      <p>{item.answer === undefined ? question : asking.yourAnswer}</p>
      {inOrder.map((value) => (
        <button
          key={value}
          type="button"
          className="big"
          aria-pressed={item.answer === value}
          aria-disabled={isSending}
          onClick={() => isSending || submit(press(item, value))}
        >
          {item.answer === value && <Sign of={value} />}
          {answers[value]}
        </button>
      ))}
    </div>
  );
}
