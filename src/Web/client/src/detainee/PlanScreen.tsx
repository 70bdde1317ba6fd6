import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Conversation } from './Conversation';
import { Frame, type Blanking } from './Frame';
import { Notice } from './Notice';
import type { Plan } from './planStore';
import type { GoalDraft, PlanView } from './planView';
import { itemsOf, nowOf } from './plan';
import { Stopping } from './Stopping';
import { useConnectionLost } from '../seat/useConnectionLost';
import { useAnnouncer, useSaid } from './useAnnouncer';
import { useIdle } from './useIdle';
import { hands, words } from './words';

interface PlanScreenProps extends Blanking {
  readonly plan: Plan;
  readonly onNewCode: () => void;
}

export function PlanScreen({ plan, isBlank, setBlank, onNewCode }: PlanScreenProps): ReactNode {
  const view = useSyncExternalStore(plan.subscribe, plan.view);
  const [sentence, announce] = useAnnouncer();
  const [draft, setDraft] = useState<GoalDraft>();
  const [isStopping, setStopping] = useState(false);
  const { seat, said } = view;
  const offline = useConnectionLost(seat.connection);
  const isBusy = itemsOf(seat.state).length > 0;
  const now = nowOf(itemsOf(seat.state));
  const notice = noticeOf(view, offline);
  const mayStop = seat.state.kind !== 'closed' && now?.over === true;
  const asksToStop = isStopping && mayStop;

  useIdle(
    (!isBusy || now?.over === true) && !isBlank,
    useCallback(() => setBlank(true), [setBlank]),
  );
  useEffect(() => plan.onNews(announce), [plan, announce]);
  useSaid(isBusy ? (now?.over === true ? words.over : words.begun) : notice, announce);
  useSaid(isBusy && offline ? words.lineLost : undefined, announce);
  useSaid(now?.hands?.includes('speak') === true ? hands.speak.raised : undefined, announce);
  useSaid(now?.hands?.includes('dontUnderstand') === true ? hands.dontUnderstand.raised : undefined, announce);
  useSaid(now?.hasFloor === true ? words.yourTurn : undefined, announce);
  useSaid(said, announce);
  if (!isBusy && draft !== undefined) setDraft(undefined);

  return (
    <>
      <Frame isBlank={isBlank} setBlank={setBlank} {...(mayStop && !asksToStop && { onStop: () => setStopping(true) })}>
        {asksToStop ? (
          <Stopping onNo={() => setStopping(false)} />
        ) : isBusy ? (
          <Conversation view={view} offline={offline} plan={plan} draft={draft} setDraft={setDraft} />
        ) : (
          <Notice
            action={
              seat.state.kind === 'closed' && (
                <button type="button" className="big" onClick={onNewCode}>
                  {words.enterCode}
                </button>
              )
            }
          >
            {notice}
          </Notice>
        )}
      </Frame>
      <p className="unseen" aria-live="polite">
        {!isBlank && (isBusy || sentence === notice) ? sentence : ''}
      </p>
    </>
  );
}

/** The one calm sentence before, between and after; it holds nothing of the case. */
function noticeOf({ seat, hadItems }: PlanView, offline: boolean): string {
  if (seat.state.kind === 'closed') return words.stopped;
  if (offline) return words.lineLost;
  if (seat.state.kind === 'joining') return words.oneMoment;
  return hadItems ? words.notBusy : words.beginsSoon;
}
