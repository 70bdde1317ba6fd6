import { useState, type ReactNode } from 'react';
import { signOut } from '../protocol/api';
import { Notice } from './Notice';
import { words } from './words';

/** Ending this screen is asked once more: it takes a new code to come back. */
export function Stopping({ onNo }: { readonly onNo: () => void }): ReactNode {
  const [isLost, setLost] = useState(false);
  const stop = async (): Promise<void> => setLost((await signOut()).kind === 'unreachable');
  return (
    <Notice
      action={
        <>
          <button type="button" className="big" autoFocus onClick={() => void stop()}>
            {words.stopYes}
          </button>{' '}
          <button type="button" className="big" onClick={onNo}>
            {words.stopNo}
          </button>
        </>
      }
    >
      {isLost ? words.lineLost : words.stopQuestion}
    </Notice>
  );
}
