import { useEffect, useRef, type ReactNode } from 'react';
import { newId } from '../protocol/newId';
import { Ask } from './Ask';
import { Band } from './Band';
import './Conversation.css';
import { Hands } from './Hands';
import { NewGoal } from './NewGoal';
import { pagesOf } from './pages';
import { around, startOf, startOfSubject, type Place } from './place';
import type { Plan } from './planStore';
import { askedIn, handsIn, type GoalDraft, type PlanView } from './planView';
import { itemsOf, nowOf } from './plan';
import { SubjectPage } from './SubjectPage';
import { areasFor, talkedAbout } from './subjects';
import { Pager } from './Pager';
import { goal, words } from './words';

interface ConversationProps {
  readonly view: PlanView;
  readonly offline: boolean;
  readonly plan: Plan;
  readonly draft: GoalDraft | undefined;
  readonly setDraft: (draft: GoalDraft | undefined) => void;
}

export function Conversation({ view, offline, plan, draft, setDraft }: ConversationProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  const shown = useRef(view.place);
  const sending = askedIn(view);
  const items = itemsOf(view.seat.state);
  const pages = pagesOf(items);
  const place = view.place ?? startOf(pages);
  const { page, before, after } = around(pages, place);
  const now = nowOf(items);
  const isOver = now?.over === true;
  const asked = isOver ? undefined : items.find(({ id }) => id === page.asks);
  const isWriting = draft !== undefined;

  useEffect(() => {
    // The closing round took away the button that had the focus.
    const isLost = shown.current !== place && document.activeElement === document.body;
    if ((turned.current || isLost) && !isWriting) heading.current?.focus();
    turned.current = false;
    shown.current = place;
  }, [place, isWriting]);

  const go = (to: Place): void => {
    turned.current = true;
    setDraft(undefined);
    plan.go(to);
  };
  const close = (): void => {
    turned.current = true;
    setDraft(undefined);
  };
  const say = ({ text, lifeArea }: GoalDraft): void => {
    plan.submit({ type: 'addGoal', id: newId(), text, ...(lifeArea !== undefined && { lifeArea }) });
    close();
  };
  const goalWaits = offline && sending.some((command) => command.type === 'addGoal');
  const said = goalWaits ? goal.waits : (view.said ?? view.news);

  return (
    <>
      <section aria-label={words.conversation}>
        {offline && <p className="line-lost">{words.lineLost}</p>}
        {isOver && <p className="plain-band">{words.over}</p>}
        {now?.hasFloor === true && <p className="plain-band">{words.yourTurn}</p>}
        <Band
          talkedAbout={talkedAbout(items, page)}
          here={page.subject}
          onGoAlong={(subject) => go(startOfSubject(pages, subject))}
        />
      </section>
      {isWriting ? (
        <NewGoal draft={draft} areas={areasFor(items)} setDraft={setDraft} onSay={say} onCancel={close} />
      ) : (
        <>
          <main className="subject">
            <SubjectPage
              page={page}
              heading={heading}
              takeBack={isOver ? undefined : (item) => plan.submit({ type: 'takeAway', item })}
            />
            {asked !== undefined && <Ask key={asked.id} item={asked} pending={sending} submit={plan.submit} />}
            {said !== undefined && <p className="said">{said}</p>}
          </main>
          <footer className="frame-foot">
            {!isOver && (
              <>
                <Hands raised={handsIn(view.seat)} pending={sending} submit={plan.submit} />
                <button type="button" className="big" onClick={() => setDraft(view.unsaid ?? { text: '' })}>
                  {goal.open}
                </button>
              </>
            )}
            <Pager before={before} after={after} go={go} />
          </footer>
        </>
      )}
    </>
  );
}
