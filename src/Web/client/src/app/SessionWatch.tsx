import { useEffect, useState, type ReactNode } from 'react';
import { sessionLeft, stillHere } from '../protocol/api';
import type { SessionLeft } from '../protocol/contract';
import type { Answered } from '../protocol/http';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { refreshSession } from './session';
import './SessionWatch.css';

const warnBefore = 120;
/** In milliseconds: how often somebody who is busy is reported. */
const reportEvery = 60_000;
const signs = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const;

/**
 * Whoever is busy stays signed in, also where nothing is sent; whoever is not is warned two minutes before. Nothing
 * typed is lost either way.
 */
export function SessionWatch(): ReactNode {
  const [left, setLeft] = useState<SessionLeft>();
  useEffect(() => reportActivity(setLeft), []);
  useEffect(() => {
    const timer = setTimeout(() => void sessionLeft().then((answer) => told(answer, setLeft)), askAfter(left) * 1000);
    return () => clearTimeout(timer);
  }, [left]);
  if (left === undefined || left.seconds > warnBefore) return null;
  return (
    <div className="session-watch" role="alert">
      <Notice
        variant="voice"
        actions={
          left.canStay && (
            <Button variant="main" onClick={() => void stillHere().then((answer) => told(answer, setLeft))}>
              Ik ben er nog
            </Button>
          )
        }
      >
        {left.canStay
          ? 'Je hebt een tijd niets gedaan. Binnen twee minuten word je afgemeld. Wat je typte, blijft bewaard.'
          : 'Je bent al lang aangemeld. Binnen twee minuten word je afgemeld. Meld je daarna opnieuw aan. Wat je typte, blijft bewaard.'}
      </Notice>
    </div>
  );
}

/** When to ask again how long there is, in seconds: when the warning is due, and then when the end is. */
function askAfter(left: SessionLeft | undefined): number {
  if (left === undefined) return 0;
  return left.seconds > warnBefore ? left.seconds - warnBefore : Math.max(1, left.seconds);
}

function told(answer: Answered<SessionLeft>, setLeft: (left: SessionLeft) => void): void {
  if (answer.kind === 'ok') setLeft(answer.value);
  else if (answer.kind === 'signedOut') void refreshSession();
  else setLeft({ seconds: warnBefore + 30, canStay: true }); // Nobody knows: asked again in half a minute.
}

/** Tells the server that somebody is here, at most once a minute. Returns how to stop. */
function reportActivity(setLeft: (left: SessionLeft) => void): () => void {
  let reported = Date.now();
  const busy = (): void => {
    if (Date.now() - reported < reportEvery) return;
    reported = Date.now();
    void stillHere().then((answer) => told(answer, setLeft));
  };
  for (const sign of signs) window.addEventListener(sign, busy, { passive: true, capture: true });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, busy, { capture: true });
  };
}
