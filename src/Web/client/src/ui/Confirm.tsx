import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './Button';
import './Confirm.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
  readonly yes: string;
  readonly no?: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/**
 * A question that must be answered first. The browser keeps the focus inside and gives it back afterwards. It stands
 * beside the page, so that it stays when a narrower window hides the part that asked.
 */
export function Confirm({ title, children, yes, no = 'Terug', onYes, onNo }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog ref={dialog} className="confirm" aria-labelledby="confirm-title" onClose={onNo}>
      <h2 id="confirm-title">{title}</h2>
      <div className="confirm__words">{children}</div>
      <div className="confirm__answers">
        <Button variant="main" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>{no}</Button>
      </div>
    </dialog>,
    document.body,
  );
}
