import type { ReactNode } from 'react';
import type { MayOnAction } from '../../case/rights';
import type { ActionItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { dayAt } from '../../text/dates';
import { nameOf } from '../../text/people';
import { useRoom } from '../../room/RoomContext';
import { OneField } from '../../room/OneField';
import { OtherThings } from './OtherThings';

/** How it goes with an action: the usual things at once, everything else after one choice. */
export function ActionMore({ action, may }: { readonly action: ActionItem; readonly may: MayOnAction }): ReactNode {
  const { store, people, today } = useRoom();
  const id = action.id;
  return (
    <div className="more">
      {action.progress.length > 0 && (
        <ul className="meta">
          {action.progress.map(({ text, by, at }) => (
            <li key={`${at} ${text}`}>
              {dayAt(at, today)}, {nameOf(people, by.person)}: {text}
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
      <OtherThings action={action} may={may} />
    </div>
  );
}
