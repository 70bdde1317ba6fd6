import type { ReactNode } from 'react';
import type { Command, HandKind } from '../protocol/contract';
import './Hands.css';
import { hands } from './words';

interface HandsProps {
  readonly raised: readonly HandKind[];
  readonly pending: readonly Command[];
  readonly submit: (command: Command) => void;
}

const kinds: readonly HandKind[] = ['speak', 'dontUnderstand'];

/** Two ways to be heard, each on its own. Whether a hand is up is what the others see. */
export function Hands({ raised, pending, submit }: HandsProps): ReactNode {
  const isSending = pending.some((command) => command.type === 'raiseHand' || command.type === 'lowerHand');
  return kinds.map((kind) => (
    <Hand
      key={kind}
      kind={kind}
      isUp={raised.includes(kind)}
      isSending={isSending}
      press={() => submit({ type: raised.includes(kind) ? 'lowerHand' : 'raiseHand', kind })}
    />
  ));
}

interface HandProps {
  readonly kind: HandKind;
  readonly isUp: boolean;
  readonly isSending: boolean;
  readonly press: () => void;
}

function Hand({ kind, isUp, isSending, press }: HandProps): ReactNode {
  return (
    <div className="hand" data-up={isUp}>
      {isUp && <p>{hands[kind].raised}</p>}
      <button type="button" className="big" aria-disabled={isSending} onClick={() => isSending || press()}>
        {isUp ? hands[kind].lower : hands[kind].raise}
      </button>
    </div>
  );
}
