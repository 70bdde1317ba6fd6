import { useEffect, useState } from 'react';
import { answerPoll } from '../protocol/api';
import type { PollPage, SlotAnswer } from '../protocol/contract';
import { forgetChoices } from './choices';

/** Waiting: it could not be sent and goes by itself. Gone: nothing can be sent by this link any more. */
export type Stage = 'choosing' | 'sending' | 'waiting' | 'sent' | 'gone';

interface Attempt {
  readonly answers: readonly SlotAnswer[];
  readonly times: number;
}

interface Sending {
  readonly stage: Stage;
  readonly send: (answers: readonly SlotAnswer[]) => void;
  readonly takeBack: () => void;
}

const againAfter = 2_000;

/** Sends an answer until it is received. The same again is no second answer, so a lost reply does no harm. */
export function useSending(token: string, show: (page: PollPage) => void): Sending {
  const [stage, setStage] = useState<Stage>('choosing');
  const [attempt, setAttempt] = useState<Attempt>();
  useEffect(() => {
    if (attempt === undefined) return undefined;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void answerPoll(token, attempt.answers).then((answer) => {
      if (isOver) return;
      const next: Stage =
        answer.kind === 'ok' ? 'sent' : answer.kind === 'refused' && answer.status < 429 ? 'gone' : 'waiting';
      setStage(next);
      if (answer.kind === 'ok') {
        forgetChoices(sessionStorage);
        show(answer.value);
      }
      if (next === 'waiting')
        timer = setTimeout(() => setAttempt({ ...attempt, times: attempt.times + 1 }), againAfter);
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [token, attempt, show]);
  return {
    stage,
    send: (answers) => {
      setStage('sending');
      setAttempt({ answers, times: 0 });
    },
    takeBack: () => {
      setStage('choosing');
      setAttempt(undefined);
    },
  };
}
