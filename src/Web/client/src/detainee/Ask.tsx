import { useId } from 'react';
import type { Answer, Command, ScreenItem } from '../protocol/contract';
import { answerOf, press } from './answering';
import './Ask.css';
import { Sign } from './Pictogram';
import type { Choosing } from './useChoosing';
import { answers, asking } from './words';

interface AskProps {
  readonly items: readonly ScreenItem[];
  readonly asked: readonly Command[];
  readonly choosing: Choosing;
  readonly submit: (...commands: readonly Command[]) => void;
}

const inOrder: readonly Answer[] = ['right', 'notRight', 'dontKnow'];

/** "Klopt dit?" for everything on the page. A "nee" about several asks first which one. */
export function Ask({ items, asked, choosing, submit }: AskProps) {
  const id = useId();
  const given = answerOf(items);
  const isAsked = asked.some(command => command.type === 'answer' && items.some(item => item.id === command.item));

  const answer = (value: Answer): void => {
    if (isAsked) return;
    if (value === 'notRight' && given !== 'notRight' && items.length > 1) choosing.set(true);
    else submit(...press(items, value));
  };

  if (choosing.isOn) {
    return (
      <div className="ask" role="group" aria-labelledby={id}>
        <p id={id}>{asking.whichIsNotRight}</p>
        <button type="button" className="big" onClick={() => choosing.set(false)}>{asking.ready}</button>
      </div>
    );
  }
  return (
    <div className="ask" role="group" aria-label={asking.question} aria-busy={isAsked}>
      <p>{given === undefined ? asking.question : asking.yourAnswer}</p>
      {inOrder.map(value => (
        <button key={value} type="button" className="big" aria-pressed={given === value} aria-disabled={isAsked} onClick={() => answer(value)}>
          {given === value && <Sign of={value} />}{answers[value]}
        </button>
      ))}
    </div>
  );
}
