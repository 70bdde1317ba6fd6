import { useEffect, useRef, type ReactNode } from 'react';
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
export function Ask({ items, asked, choosing, submit }: AskProps): ReactNode {
  const question = useRef<HTMLParagraphElement>(null);
  const wasChoosing = useRef(choosing.isOn);
  const given = answerOf(items);
  const isAsked = asked.some(
    (command) => command.type === 'answerPromise' && items.some((item) => item.id === command.item),
  );

  // The button that was pressed is gone: the focus goes to the question that took its place.
  useEffect(() => {
    if (wasChoosing.current !== choosing.isOn && document.activeElement === document.body) question.current?.focus();
    wasChoosing.current = choosing.isOn;
  }, [choosing.isOn]);

  const answer = (value: Answer): void => {
    if (isAsked) return;
    if (value === 'notRight' && given !== 'notRight' && items.length > 1) choosing.set(true);
    else submit(...press(items, value));
  };

  return (
    <div
      className="ask"
      role="group"
      aria-label={choosing.isOn ? asking.whichIsNotRight : asking.question}
      aria-busy={isAsked}
    >
      <p ref={question} tabIndex={-1}>
        {choosing.isOn ? asking.whichIsNotRight : given === undefined ? asking.question : asking.yourAnswer}
      </p>
      {choosing.isOn ? (
        <button type="button" className="big" onClick={() => choosing.set(false)}>
          {asking.ready}
        </button>
      ) : (
        inOrder.map((value) => (
          <button
            key={value}
            type="button"
            className="big"
            aria-pressed={given === value}
            aria-disabled={isAsked}
            onClick={() => answer(value)}
          >
            {given === value && <Sign of={value} />}
            {answers[value]}
          </button>
        ))
      )}
    </div>
  );
}
