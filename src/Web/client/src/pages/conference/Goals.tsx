import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import { mayInCase } from '../../case/rights';
import type { GoalItem, LifeArea } from '../../protocol/contract';
import { Composer } from './Composer';
import { useRoom } from '../../room/RoomContext';
import { VoiceCard } from './VoiceCard';

interface Props {
  readonly all: readonly GoalItem[];
  readonly shown: readonly GoalItem[];
  readonly area: LifeArea | undefined;
}

/** His own words, before anything else. */
export function Goals({ all, shown, area }: Props): ReactNode {
  const { name, you, store } = useRoom();
  const writes = mayInCase(you)('addGoal');
  if (shown.length === 0 && !writes) return null;
  return (
    <section aria-labelledby="goals">
      <h3 className="section-title" id="goals">
        Wat {name} wil
      </h3>
      {shown.map((goal) => (
        <VoiceCard key={goal.id} goal={goal} number={all.indexOf(goal) + 1} />
      ))}
      {writes && (
        <Composer
          field={`goal:${area ?? 'none'}`}
          label={`Wat zegt ${name}? In eigen woorden`}
          kind="goal"
          mine={(command) => command.type === 'addGoal' && command.lifeArea === area}
          add={(text, visibility, visibleTo) =>
            store.submit({
              type: 'addGoal',
              id: newId(),
              text,
              visibility,
              ...(area !== undefined && { lifeArea: area }),
              ...(visibility === 'restricted' && { visibleTo }),
            })
          }
        />
      )}
    </section>
  );
}
