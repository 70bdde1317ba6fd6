import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { lookAtPoll } from '../protocol/api';
import type { PollPage } from '../protocol/contract';
import { Notice } from '../ui/Notice';
import { Chosen } from './Chosen';
import { Form } from './Form';
import './App.css';
import { words } from './words';

type State = { readonly kind: 'asking' | 'unreachable' | 'gone' } | { readonly kind: 'open'; readonly page: PollPage };

const askAgainAfter = 2_000;

/** The page behind a personal link: no sign-in, and nothing of the case but what is asked. */
export function App({ token }: { readonly token: string }): ReactNode {
  const [state, setState] = useState<State>({ kind: token === '' ? 'gone' : 'asking' });
  const isWaiting = state.kind === 'asking' || state.kind === 'unreachable';
  useEffect(() => (isWaiting ? askUntilAnswered(token, setState) : undefined), [isWaiting, token]);
  const show = useCallback((page: PollPage) => setState({ kind: 'open', page }), []);
  const start = state.kind === 'open' ? state.page.chosen : undefined;
  return (
    <main className="poll-page">
      <h1>{start === undefined ? words.question : words.answered}</h1>
      {state.kind !== 'open' && <Other kind={state.kind} />}
      {state.kind === 'open' && start === undefined && <Form token={token} page={state.page} show={show} />}
      {state.kind === 'open' && start !== undefined && <Chosen page={state.page} start={start} />}
    </main>
  );
}

function Other({ kind }: { readonly kind: 'asking' | 'unreachable' | 'gone' }): ReactNode {
  const say = { asking: words.oneMoment, unreachable: words.connectionLost, gone: words.gone }[kind];
  return (
    <div role="status">
      <Notice variant={kind === 'asking' ? 'quiet' : 'voice'}>{say}</Notice>
    </div>
  );
}

/** Asks until there is an answer. Returns how to stop asking. */
function askUntilAnswered(token: string, tell: (state: State) => void): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (): Promise<void> => {
    const answer = await lookAtPoll(token);
    if (isOver) return;
    if (answer.kind === 'ok') tell({ kind: 'open', page: answer.value });
    else if (answer.kind === 'refused' && answer.status === 404) tell({ kind: 'gone' });
    else {
      tell({ kind: 'unreachable' });
      timer = setTimeout(() => void ask(), askAgainAfter);
    }
  };
  void ask();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
