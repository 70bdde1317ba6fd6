import type { ReactNode } from 'react';
import type { Command, HandKind } from '../protocol/contract';
import './Hands.css';
import { hands } from './words';

interface HandsProps {
  readonly hand: HandKind | undefined;
  readonly asked: readonly Command[];
  readonly submit: (...commands: readonly Command[]) => void;
}

const kinds: readonly HandKind[] = ['speak', 'dontUnderstand'];

/** Two ways to be heard. There is one hand: the other kind takes its place. */
export function Hands({ hand, asked, submit }: HandsProps): ReactNode {
  const isAsked = asked.some((command) => command.type === 'raiseHand' || command.type === 'lowerHand');
  return kinds.map((kind) => (
    <Hand
      key={kind}
      kind={kind}
      isUp={hand === kind}
      isAsked={isAsked}
      press={() => submit(hand === kind ? { type: 'lowerHand' } : { type: 'raiseHand', kind })}
    />
  ));
}

interface HandProps {
  readonly kind: HandKind;
  readonly isUp: boolean;
  readonly isAsked: boolean;
  readonly press: () => void;
}

function Hand({ kind, isUp, isAsked, press }: HandProps): ReactNode {
  return (
    <div className="hand" data-up={isUp}>
      {isUp && <p>{hands[kind].raised}</p>}
      <button type="button" className="big" aria-disabled={isAsked} onClick={() => isAsked || press()}>
        {isUp ? hands[kind].lower : hands[kind].raise}
      </button>
    </div>
  );
}
