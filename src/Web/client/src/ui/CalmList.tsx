import type { FocusEvent, ReactNode } from 'react';
import { Button } from './Button';
import { useHeldOrder } from './heldOrder';
import { afterPress } from './afterPress';
import './CalmList.css';

/** A list that does not move under the pointer or the focus: changes of order wait behind a button. */
export function CalmList({
  ids,
  render,
}: {
  readonly ids: readonly string[];
  readonly render: (id: string) => ReactNode;
}): ReactNode {
  const { shown, changes, release, hold, letGo } = useHeldOrder(ids);
  const blur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget) && !event.currentTarget.matches(':hover')) afterPress(letGo);
  };
  return (
    <div
      className="calm-list"
      onPointerEnter={hold}
      onPointerLeave={(event) => !event.currentTarget.contains(document.activeElement) && letGo()}
      onFocus={hold}
      onBlur={blur}
    >
      <ul>
        {shown.map((id) => (
          <li key={id}>{render(id)}</li>
        ))}
      </ul>
      {changes > 0 && (
        <Button variant="quiet" className="calm-list__news" onClick={release}>
          {changes === 1 ? '1 wijziging' : `${changes} wijzigingen`} – toon
        </Button>
      )}
    </div>
  );
}
