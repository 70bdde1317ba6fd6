import { useEffect, useRef, type ReactNode } from 'react';
import type { Me } from '../protocol/contract';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { TopBar } from './TopBar';
import './Page.css';

interface Props {
  readonly me: Me;
  readonly title: string;
  readonly problem?: string;
  readonly again?: () => void;
  readonly children: ReactNode;
}

/** A page of the directory: whoever comes here by the keyboard goes on from its top. */
export function Page({ me, title, problem = '', again, children }: Props): ReactNode {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus();
  }, []);
  return (
    <>
      <TopBar me={me} />
      <main className="directory" id="content" tabIndex={-1} ref={main}>
        <div>
          <h1>{title}</h1>
          <div role="status">
            {problem !== '' && (
              <Notice
                variant="voice"
                {...(again !== undefined && { actions: <Button onClick={again}>Probeer opnieuw</Button> })}
              >
                {problem}
              </Notice>
            )}
          </div>
        </div>
        {children}
      </main>
    </>
  );
}
