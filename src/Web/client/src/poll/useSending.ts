import { useEffect, useState } from 'react';
import { answerPoll } from '../protocol/api';
import type { SlotAnswer } from '../protocol/contract';
import { forgetChoices } from './choices';

/** Waiting: it could not be sent and goes by itself. Gone: nothing can be sent by this link any more. */
export type Stage = 'choosing' | 'sending' | 'waiting' | 'sent' | 'gone';

interface Letter {
  readonly answers: readonly SlotAnswer[];
  readonly attempt: number;
}

interface Sending {
  readonly stage: Stage;
  readonly send: (answers: readonly SlotAnswer[]) => void;
  readonly takeBack: () => void;
}

const againAfter = 2_000;

/** Sends an answer until it is received. The same again is no second answer, so a lost reply does no harm. */
export function useSending(token: string): Sending {
  const [stage, setStage] = useState<Stage>('choosing');
  const [letter, setLetter] = useState<Letter>();
  useEffect(() => {
    if (letter === undefined) return undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void answerPoll(token, letter.answers).then((answer) => {
      if (isOver) return;
      const next: Stage =
        answer.kind === 'ok' ? 'sent' : answer.kind === 'refused' && answer.status < 429 ? 'gone' : 'waiting';
      setStage(next);
      if (next === 'sent') forgetChoices(sessionStorage);
      if (next === 'waiting')
        timer = setTimeout(() => setLetter({ ...letter, attempt: letter.attempt + 1 }), againAfter);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [token, letter]);
  return {
    stage,
    send: (answers) => {
      setStage('sending');
      setLetter({ answers, attempt: 0 });
    },
    takeBack: () => {
      setStage('choosing');
      setLetter(undefined);
    },
  };
}
