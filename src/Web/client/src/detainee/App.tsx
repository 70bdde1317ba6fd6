import { useEffect, useState, type ReactNode } from 'react';
import { me } from '../protocol/api';
import { Frame } from './Frame';
import { Notice } from './Notice';
import { Pairing } from './Pairing';
import { openPlan, type Plan } from './planStore';
import { PlanScreen } from './PlanScreen';
import { words } from './words';

type Session =
  { readonly kind: 'asking' | 'unreachable' | 'unpaired' } | { readonly kind: 'paired'; readonly plan: Plan };

const askAgainAfter = 2_000;

export function App({ startsBlank }: { readonly startsBlank: boolean }): ReactNode {
  const [session, setSession] = useState<Session>({ kind: 'asking' });
  const [isBlank, setBlank] = useState(startsBlank);
  const isAsking = session.kind === 'asking' || session.kind === 'unreachable';

  useEffect(() => (isAsking ? askWhoThisIs(setSession) : undefined), [isAsking]);

  if (session.kind === 'paired') {
    return (
      <PlanScreen
        plan={session.plan}
        isBlank={isBlank}
        setBlank={setBlank}
        onNewCode={() => setSession({ kind: 'unpaired' })}
      />
    );
  }
  if (session.kind === 'unpaired') {
    return (
      <Pairing
        isBlank={isBlank}
        setBlank={setBlank}
        onPaired={(reference) => setSession({ kind: 'paired', plan: openPlan(reference) })}
      />
    );
  }
  return (
    <Frame isBlank={isBlank} setBlank={setBlank}>
      <Notice>{session.kind === 'unreachable' ? words.lineLost : words.oneMoment}</Notice>
    </Frame>
  );
}

/** Asks until there is an answer: a screen that was paired goes straight on. Returns how to stop asking. */
function askWhoThisIs(tell: (session: Session) => void): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (): Promise<void> => {
    const answer = await me();
    if (isOver) return;
    if (answer.kind === 'unreachable') {
      tell({ kind: 'unreachable' });
      timer = setTimeout(() => void ask(), askAgainAfter);
    } else if (answer.kind === 'ok' && answer.value.screen === 'detainee' && answer.value.case !== undefined) {
      tell({ kind: 'paired', plan: openPlan(answer.value.case) });
    } else {
      tell({ kind: 'unpaired' });
    }
  };
  void ask();

  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
