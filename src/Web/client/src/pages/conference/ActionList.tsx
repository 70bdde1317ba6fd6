import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { byDue, isOpen, isUnclaimed } from '../../case/selectors';
import type { ActionItem, GoalItem, LifeArea } from '../../protocol/contract';
import { actionLine } from '../../room/itemTexts';
import { ActionCard } from './ActionCard';
import { AddAction } from './AddAction';
import { CalmList } from '../../ui/CalmList';
import { useRoom } from '../../room/RoomContext';

interface Props {
  readonly items: Items;
  readonly actions: readonly ActionItem[];
  readonly goals: readonly GoalItem[];
  readonly area: LifeArea | undefined;
}

/** What must be done: what nobody has first, then what is under way, then what is finished. */
export function ActionList({ items, actions, goals, area }: Props): ReactNode {
  const { people, today } = useRoom();
  const ordered = [...actions].sort((a, b) => rank(a) - rank(b) || byDue(a, b));
  return (
    <section aria-labelledby="actions">
      <h3 className="section-title" id="actions">
        Acties
      </h3>
      <CalmList
        ids={ordered.map(({ id }) => id)}
        render={(id) => {
          const action = items.action.get(id);
          return action === undefined ? null : (
            <ActionCard action={action} line={actionLine(action, items, people, today)} />
          );
        }}
      />
      <AddAction
        goals={goals}
        areas={area === undefined ? ([...items.case.values()][0]?.lifeAreas ?? []) : [area]}
        area={area}
      />
    </section>
  );
}

const rank = (action: ActionItem): number => (isUnclaimed(action) ? 0 : isOpen(action) ? 1 : 2);
