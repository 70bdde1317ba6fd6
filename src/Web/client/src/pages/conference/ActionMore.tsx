import type { ReactNode } from 'react';
import type { ActionItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { dayAt } from '../../text/dates';
import { nameOf } from '../../text/people';
import { AskBudget } from '../../room/AskBudget';
import { useFacts, useOpenField } from '../../room/RoomContext';
import { ChangeReaders } from './ChangeReaders';
import { DateField } from './DateField';
import { GoalField } from './GoalField';
import { OneField } from '../../room/OneField';
import { PersonField } from './PersonField';
import { PlainText } from './PlainText';
import type { Rights } from './rights';

/** Everything else that this person may do with an action. */
export function ActionMore({ action, rights }: { readonly action: ActionItem; readonly rights: Rights }): ReactNode {
  const { store, people } = useFacts();
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
      {rights.answerHandOver && (
        <div className="more__part">
          <Button look="main" onClick={() => store.submit({ type: 'acceptHandOver', action: id })}>
            Ja, ik neem het over
          </Button>
          <Button onClick={() => store.submit({ type: 'declineHandOver', action: id })}>Nee, nu niet</Button>
        </div>
      )}
      {rights.help && <Button onClick={() => store.submit({ type: 'support', action: id })}>Ik help mee</Button>}
      {rights.stopHelping && (
        <Button onClick={() => store.submit({ type: 'stopSupporting', action: id })}>Ik help niet meer mee</Button>
      )}
      {rights.reports && (
        <OneField
          field={`progress:${id}`}
          label="Hoe staat het ermee?"
          button="Laat weten"
          send={(text) => store.submit({ type: 'reportProgress', action: id, text })}
        />
      )}
      {rights.ends && (
        <OneField
          field={`done:${id}`}
          label="Gelukt! Wat is het resultaat?"
          button="Klaar"
          optional
          send={(result) => store.submit({ type: 'completeAction', action: id, ...(result !== '' && { result }) })}
        />
      )}
      {rights.runs && <Passing action={action} />}
      {rights.ends && (
        <OneField
          field={`fail:${id}`}
          label="Nog niet gelukt, omdat"
          button="Nog niet gelukt"
          send={(reason) => store.submit({ type: 'failAction', action: id, reason })}
        />
      )}
      {rights.reword && (
        <OneField
          field={`reword:${id}`}
          label="Andere woorden"
          button="Wijzigen"
          send={(text) => store.submit({ type: 'rewordAction', action: id, text })}
        />
      )}
      {rights.reword && <GoalField action={action} />}
      {rights.defer && (
        <DateField
          field={`defer:${id}`}
          label="Later doen, namelijk voor"
          button="Later"
          send={(due) => store.submit({ type: 'deferAction', action: id, due })}
        />
      )}
      {rights.drop && (
        <OneField
          field={`drop:${id}`}
          label="Vervalt, omdat"
          button="Laten vervallen"
          send={(reason) => store.submit({ type: 'dropAction', action: id, reason })}
        />
      )}
      {rights.asksBudget && <Asking action={action} />}
      {rights.visibility && <ChangeReaders item={action} />}
      {rights.plainText && <PlainText item={action} />}
    </div>
  );
}

function Asking({ action }: { readonly action: ActionItem }): ReactNode {
  const [open, openIt] = useOpenField(`budget-amount:${action.id}`);
  return open ? <AskBudget action={action} /> : <Button onClick={openIt}>Geld vragen uit het maatwerkpotje</Button>;
}

/** Passing it on: to someone else, to a deputy, or back to all. */
function Passing({ action: { id } }: { readonly action: ActionItem }): ReactNode {
  const { store } = useFacts();
  return (
    <>
      <PersonField
        label="Vragen of iemand anders dit overneemt"
        button="Vraag over te nemen"
        send={(to) => store.submit({ type: 'handOver', action: id, to })}
      />
      <PersonField
        label="Vervanger als je er niet bent"
        button="Vastleggen"
        send={(person) => store.submit({ type: 'nameDeputy', action: id, person })}
      />
      <OneField
        field={`return:${id}`}
        label="Teruggeven, omdat"
        button="Teruggeven"
        send={(reason) => store.submit({ type: 'returnClaim', action: id, reason })}
      />
    </>
  );
}
