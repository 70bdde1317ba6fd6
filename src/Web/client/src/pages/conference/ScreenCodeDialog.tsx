import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { endScreen, screenCode } from '../../protocol/api';
import type { CaseId, ScreenCode } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import './ScreenCodeDialog.css';

/** A code that opens the detainee's screen on another computer. */
export function ScreenCodeDialog({
  reference,
  name,
  close,
}: {
  readonly reference: CaseId;
  readonly name: string;
  readonly close: () => void;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState<ScreenCode | 'failed'>();
  useEffect(() => {
    dialog.current?.showModal();
    void screenCode(reference).then((got) => setAnswer(got.kind === 'ok' ? got.value : 'failed'));
  }, [reference]);
  return createPortal(
    <dialog ref={dialog} className="confirm screen-code" aria-labelledby="screen-code-title" onClose={close}>
      <h2 id="screen-code-title">Scherm voor {name}</h2>
      <div role="status">
        {answer === undefined && <p>De code komt eraan…</p>}
        {answer === 'failed' && <p>Een code maken lukt nu niet. Probeer het zo nog een keer.</p>}
        {typeof answer === 'object' && <Code {...answer} />}
      </div>
      <div className="screen-code__end">
        <Button onClick={close}>Sluiten</Button>
        <EndScreen reference={reference} name={name} />
      </div>
    </dialog>,
    document.body,
  );
}

function Code({ code }: ScreenCode): ReactNode {
  return (
    <>
      <p>
        Open op het andere scherm <b>{location.host}/scherm</b> en vul deze code in:
      </p>
      <p className="screen-code__digits">
        {code.slice(0, 3)} {code.slice(3)}
      </p>
      <p className="meta">De code werkt één keer en blijft 10 minuten geldig.</p>
    </>
  );
}

/** The screen that was opened with an earlier code. Closing it takes the plan from it at once. */
function EndScreen({ reference, name }: { readonly reference: CaseId; readonly name: string }): ReactNode {
  const [said, setSaid] = useState('');
  const end = async (): Promise<void> => {
    const answer = await endScreen(reference);
    setSaid(
      answer.kind === 'ok' ? `Het scherm van ${name} is dicht.` : 'Dat lukt nu niet. Probeer het zo nog een keer.',
    );
  };
  return (
    <>
      <Button variant="quiet" onClick={() => void end()}>
        Scherm van {name} stoppen
      </Button>
      <p role="status" className="meta">
        {said}
      </p>
    </>
  );
}
