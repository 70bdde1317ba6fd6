import { useEffect, useRef, type ReactNode } from 'react';
import './Frame.css';
import { words } from './words';

export interface Blanking {
  readonly isBlank: boolean;
  readonly setBlank: (isBlank: boolean) => void;
}

interface FrameProps extends Blanking {
  /** Ends this screen; absent until the conversation is over. */
  readonly onStop?: () => void;
  readonly children: ReactNode;
}

/** The page around everything. "Scherm leeg" takes away all that is on it; nothing stays behind it, hidden. */
export function Frame({ isBlank, setBlank, onStop, children }: FrameProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const wasBlank = useRef(isBlank);

  useEffect(() => {
    if (wasBlank.current !== isBlank) button.current?.focus();
    wasBlank.current = isBlank;
  }, [isBlank]);

  if (isBlank) {
    return (
      <main className="blank">
        <button ref={button} type="button" className="big" onClick={() => setBlank(false)}>
          {words.unblank}
        </button>
      </main>
    );
  }
  return (
    <div className="frame">
      <header className="frame-head">
        <h1>{words.title}</h1>
        <div className="frame-buttons">
          {onStop !== undefined && (
            <button type="button" className="big small" onClick={onStop}>
              {words.stop}
            </button>
          )}
          <button ref={button} type="button" className="big small" onClick={() => setBlank(true)}>
            {words.blank}
          </button>
        </div>
      </header>
      {children}
    </div>
  );
}
