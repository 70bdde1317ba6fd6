import { useEffect, useState } from 'react';
import type { Answered } from '../protocol/http';
import { sessionEnded } from './session';

interface Asked<T> {
  readonly value: T | undefined;
  readonly problem: string;
  readonly again: () => void;
}

const unreachable = 'Er is nu geen verbinding. Probeer het zo nog een keer.';

/**
 * Asks when `key` is another, after a short rest while somebody types, and again when told to. The last answer stays
 * until the next is there.
 */
export function useAsked<T>(ask: () => Promise<Answered<T>>, key: string, rest = 0): Asked<T> {
  const [value, setValue] = useState<T>();
  const [problem, setProblem] = useState('');
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      void ask().then((answer) => {
        if (gone) return;
        setProblem(problemOf(answer));
        if (answer.kind === 'ok') setValue(answer.value);
      });
    }, rest);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
    // The question is what `key` says; a new function for the same question is no new question.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, asked]);
  return { value, problem, again: () => setAsked((times) => times + 1) };
}

/** What to tell, and nothing when it went well. */
export function problemOf(answer: Answered<unknown>): string {
  switch (answer.kind) {
    case 'ok':
      return '';
    case 'signedOut':
      sessionEnded();
      return 'Je bent afgemeld.';
    case 'refused':
      return answer.detail === '' ? 'Dit lukt nu niet. Probeer het zo nog een keer.' : answer.detail;
    case 'unreachable':
      return unreachable;
  }
}

export interface Wrong {
  readonly field: string;
  readonly words: string;
}

/** Which field it is about; none when it is about all of it. */
export const wrongOf = (answer: Answered<unknown>): Wrong | undefined =>
  answer.kind === 'ok'
    ? undefined
    : { field: answer.kind === 'refused' ? (answer.field ?? '') : '', words: problemOf(answer) };
