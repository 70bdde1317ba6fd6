import { useId, useRef, useState, type SubmitEvent, type ReactNode } from 'react';
import { pairScreen } from '../protocol/api';
import type { CaseId } from '../protocol/contract';
import { Frame, type Blanking } from './Frame';
import './Pairing.css';
import { pairing } from './words';

interface PairingProps extends Blanking {
  readonly onPaired: (reference: CaseId) => void;
}

export function Pairing({ onPaired, ...blanking }: PairingProps): ReactNode {
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const pair = async (): Promise<void> => {
    setBusy(true);
    const answer = await tryCode(code.replace(/\D/gu, ''));
    setBusy(false);
    if (typeof answer === 'object') {
      onPaired(answer.reference);
    } else {
      setProblem(answer);
      field.current?.focus();
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isBusy) void pair();
  };

  return (
    <Frame {...blanking}>
      <main className="pairing">
        <form onSubmit={submit} autoComplete="off" noValidate>
          <h2>{pairing.heading}</h2>
          <label htmlFor={id}>{pairing.label}</label>
          <p id={`${id}-hint`}>{pairing.hint}</p>
          <input
            ref={field}
            id={id}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            inputMode="numeric"
            autoComplete="off"
            spellCheck={false}
            autoFocus
            maxLength={12}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}-hint ${id}-problem`}
          />
          <p id={`${id}-problem`} className="pairing-problem" role="alert">
            {problem}
          </p>
          <button type="submit" className="big" aria-disabled={isBusy}>
            {pairing.go}
          </button>
        </form>
      </main>
    </Frame>
  );
}

/** The case that this code opens, or what to say about the code. */
async function tryCode(code: string): Promise<{ readonly reference: CaseId } | string> {
  if (code.length !== 6) return pairing.sixDigits;

  const answer = await pairScreen(code);
  if (answer.kind === 'ok') return { reference: answer.value.case };
  if (answer.kind === 'refused' && answer.status === 404) return pairing.wrong;
  if (answer.kind === 'refused' && answer.status === 429) return pairing.tooOften;
  return pairing.connectionLost;
}
