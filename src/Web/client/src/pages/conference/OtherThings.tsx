import { useState, type ReactNode } from 'react';
import type { MayOnAction } from '../../case/rights';
import type { ActionItem } from '../../protocol/contract';
import { useRoom } from '../../room/RoomContext';
import { thingsToPass } from './passingOn';
import { thingsToChange } from './changingAction';
import type { Thing } from './thing';

/** One choice for all that one seldom does with an action; then only that form. Typed text opens its own. */
export function OtherThings({ action, may }: { readonly action: ActionItem; readonly may: MayOnAction }): ReactNode {
  const room = useRoom();
  const things: readonly Thing[] = [...thingsToChange(action, may, room), ...thingsToPass(action, may, room)];
  const [chosen, setChosen] = useState(() => things.find(isBegun(room.store.drafts.read))?.name ?? '');
  if (things.length === 0) return null;
  return (
    <>
      <label className="field">
        <span>Iets anders</span>
        <select className="input" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">Kies wat je wilt doen</option>
          {things.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {things.find(({ name }) => name === chosen)?.form}
    </>
  );
}

const isBegun =
  (read: (field: string) => string) =>
  ({ field }: Thing): boolean =>
    field !== undefined && read(field) !== '';
