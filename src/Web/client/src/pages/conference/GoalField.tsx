import type { ReactNode } from 'react';
import type { ActionItem } from '../../protocol/contract';
import { useRoom } from '../../room/RoomContext';

/** Which of his goals an action serves. */
export function GoalField({ action }: { readonly action: ActionItem }): ReactNode {
  const { store, goals } = useRoom();
  if (goals.length === 0) return null;
  return (
    <label className="field">
      <span>Bij welk doel?</span>
      <select
        className="input"
        value={action.goal ?? ''}
        onChange={(event) => store.submit({ type: 'linkAction', action: action.id, goal: event.target.value })}
      >
        <option value="" disabled>
          Nog geen doel
        </option>
        {goals.map(({ id, text }, place) => (
          <option key={id} value={id}>
            {place + 1}. {text}
          </option>
        ))}
      </select>
    </label>
  );
}
