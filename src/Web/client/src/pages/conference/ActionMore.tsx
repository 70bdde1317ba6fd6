import { useState, type ReactNode } from 'react';
import { mayFor, mayOnItem, type MayOnAction } from '../../case/rights';
import type { ActionItem, ParticipantItem } from '../../protocol/contract';
import { isUnclaimed } from '../../case/selectors';
import type { ReceiverCommand } from '../../protocol/rights';
import { Button } from '../../ui/Button';
import { dayAt } from '../../text/dates';
import { nameOf } from '../../text/people';
import { AskBudget } from '../../room/AskBudget';
import { useRoom, useOpenField } from '../../room/RoomContext';
import { ChangeReaders } from './ChangeReaders';
import { DateField } from './DateField';
import { DescribeAction } from './DescribeAction';
import { GoalField } from './GoalField';
import { OneField } from '../../room/OneField';
import { PersonField } from './PersonField';
import { PlainText } from './PlainText';
import { TakeAwayButton } from './TakeAwayButton';

/** Everything else that this person may do with an action. */
export function ActionMore({ action, may }: { readonly action: ActionItem; readonly may: MayOnAction }): ReactNode {
  const { store, people } = useRoom();
  const [more, setMore] = useState(false);
  const id = action.id;
  return (
    <div className="more">
      {action.progress.length > 0 && (
        <ul className="meta">
          {action.progress.map(({ text, by, at }) => (
            <li key={`${at} ${text}`}>
              {dayAt(at)}, {nameOf(people, by.person)}: {text}
            </li>
          ))}
        </ul>
      )}
      {may('support') && <Button onClick={() => store.submit({ type: 'support', action: id })}>Ik help mee</Button>}
      {may('stopSupporting') && (
        <Button onClick={() => store.submit({ type: 'stopSupporting', action: id })}>Ik help niet meer mee</Button>
      )}
      {may('reportProgress') && (
        <OneField
          field={`progress:${id}`}
          label="Hoe staat het ermee?"
          button="Laat weten"
          send={(text) => store.submit({ type: 'reportProgress', action: id, text })}
        />
      )}
      {may('completeAction') && (
        <OneField
          field={`done:${id}`}
          label="Gelukt! Wat is het resultaat?"
          button="Klaar"
          optional
          send={(result) => store.submit({ type: 'completeAction', action: id, ...(result !== '' && { result }) })}
        />
      )}
      {more ? <Rest action={action} may={may} /> : <Button onClick={() => setMore(true)}>Iets anders</Button>}
    </div>
  );
}

/** What one seldom does with an action. */
function Rest({ action, may }: { readonly action: ActionItem; readonly may: MayOnAction }): ReactNode {
  const { store, you } = useRoom();
  const mayOn = mayOnItem(action, you);
  const id = action.id;
  return (
    <>
      {may('describeAction') && <DescribeAction action={action} />}
      <Passing action={action} may={may} />
      {may('failAction') && (
        <OneField
          field={`fail:${id}`}
          label="Nog niet gelukt, omdat"
          button="Nog niet gelukt"
          send={(reason) => store.submit({ type: 'failAction', action: id, reason })}
        />
      )}
      {may('rewordAction') && (
        <OneField
          field={`reword:${id}`}
          label="Andere woorden"
          button="Wijzigen"
          send={(text) => store.submit({ type: 'rewordAction', action: id, text })}
        />
      )}
      {may('linkAction') && <GoalField action={action} />}
      {may('deferAction') && (
        <DateField
          field={`defer:${id}`}
          label="Later doen, namelijk voor"
          button="Later"
          send={(due) => store.submit({ type: 'deferAction', action: id, due })}
        />
      )}
      {may('dropAction') && (
        <OneField
          field={`drop:${id}`}
          label="Vervalt, omdat"
          button="Laten vervallen"
          send={(reason) => store.submit({ type: 'dropAction', action: id, reason })}
        />
      )}
      {may('requestBudget') && !asksAlready(action) && <Asking action={action} />}
      {mayOn('setVisibility') && <ChangeReaders item={action} />}
      {mayOn('setPlainText') && action.visibility === 'shared' && <PlainText item={action} />}
      {mayOn('takeAway') && isUnclaimed(action) && <TakeAwayButton item={id} text={action.text} />}
    </>
  );
}

function Asking({ action }: { readonly action: ActionItem }): ReactNode {
  const [open, openIt] = useOpenField(`budget-amount:${action.id}`);
  return open ? <AskBudget action={action} /> : <Button onClick={openIt}>Geld vragen uit het maatwerkpotje</Button>;
}

/** Beside an open request one changes that one. */
const asksAlready = ({ budget }: ActionItem): boolean => budget !== undefined && budget.decision === undefined;

/** Passing it on: to someone else, to a deputy, or back to all. */
function Passing({ action, may }: { readonly action: ActionItem; readonly may: MayOnAction }): ReactNode {
  const { store, people, you } = useRoom();
  const { id } = action;
  const whoMay = (command: ReceiverCommand): readonly ParticipantItem[] =>
    [...people.values()].filter((each) => mayFor(each, action, you)(command));
  return (
    <>
      <PersonField
        choices={whoMay('handOver')}
        label="Vragen of iemand anders dit overneemt"
        button="Vraag over te nemen"
        send={(to) => store.submit({ type: 'handOver', action: id, to })}
      />
      <PersonField
        choices={whoMay('nameDeputy')}
        label="Vervanger als je er niet bent"
        button="Vastleggen"
        send={(person) => store.submit({ type: 'nameDeputy', action: id, person })}
      />
      {may('returnClaim') && (
        <OneField
          field={`return:${id}`}
          label="Teruggeven, omdat"
          button="Teruggeven"
          send={(reason) => store.submit({ type: 'returnClaim', action: id, reason })}
        />
      )}
    </>
  );
}
