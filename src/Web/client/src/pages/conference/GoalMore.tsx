import type { ReactNode } from 'react';
import { mayOnItem } from '../../case/rights';
import type { GoalItem, GoalState } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { goalStates } from '../../text/states';
import { useRoom } from '../../room/RoomContext';
import { OneField } from '../../room/OneField';
import { DateInput } from '../../ui/DateInput';
import { ChangeReaders } from './ChangeReaders';
import { TakeAwayButton } from './TakeAwayButton';

const states: readonly GoalState[] = ['new', 'discussed', 'underWay', 'reached', 'parked'];

/** What can be done with a goal: reading it, and for who speaks for the detainee also confirming and rewording. */
export function GoalMore({ goal }: { readonly goal: GoalItem }): ReactNode {
  const { store, you, name } = useRoom();
  const may = mayOnItem(goal, you);
  return (
    <div className="more">
      <OneField
        field={`interpret:${goal.id}`}
        label="Hoe lees jij dit?"
        button="Zet ernaast"
        send={(text) => store.submit({ type: 'interpretGoal', goal: goal.id, text })}
      />
      {may('confirmGoal') && (
        <Button onClick={() => store.submit({ type: 'confirmGoal', goal: goal.id })}>{name} zegt: zo is het</Button>
      )}
      {may('rewordGoal') && (
        <OneField
          field={`reword-goal:${goal.id}`}
          label={`Nieuwe woorden van ${name}`}
          button="Vastleggen"
          send={(text) => store.submit({ type: 'rewordGoal', goal: goal.id, text })}
        />
      )}
      {may('setGoalState') && (
        <label className="field">
          <span>Hoe staat het ervoor?</span>
          <select
            className="input"
            value={goal.state}
            onChange={(event) => {
              const state = states.find((each) => each === event.target.value);
              if (state !== undefined) store.submit({ type: 'setGoalState', goal: goal.id, state });
            }}
          >
            {states.map((each) => (
              <option key={each} value={each}>
                {goalStates[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {may('moveGoal') && <MoveGoal goal={goal} />}
      {may('setGoalStance') && <Stance goal={goal} />}
      {may('setVisibility') && <ChangeReaders item={goal} />}
      {may('takeAway') && <TakeAwayButton item={goal.id} text={goal.text} />}
    </div>
  );
}

/** "Ik wil nu niks" is respected, with a day to ask again. */
function Stance({ goal: { id, stance, askAgainOn } }: { readonly goal: GoalItem }): ReactNode {
  const { store, name, today } = useRoom();
  return (
    <>
      <Button
        onClick={() =>
          store.submit({
            type: 'setGoalStance',
            goal: id,
            stance: stance === 'notNow' ? 'open' : 'notNow',
            ...(stance !== 'notNow' && askAgainOn !== undefined && { askAgainOn }),
          })
        }
      >
        {stance === 'notNow' ? `${name} wil hier nu wel iets mee` : `${name} wil dit nu niet`}
      </Button>
      {stance === 'notNow' && (
        <label className="field">
          <span>Wanneer vragen we het opnieuw?</span>
          <DateInput
            value={askAgainOn ?? ''}
            min={today}
            onChange={(date) =>
              store.submit({
                type: 'setGoalStance',
                goal: id,
                stance,
                ...(date !== '' && { askAgainOn: date }),
              })
            }
          />
        </label>
      )}
    </>
  );
}

/** The order is his. */
function MoveGoal({ goal: { id } }: { readonly goal: GoalItem }): ReactNode {
  const { store, goals } = useRoom();
  const place = goals.findIndex((each) => each.id === id);
  const [above, below, afterBelow] = [goals[place - 1], goals[place + 1], goals[place + 2]];
  return (
    <div className="more__part">
      {above !== undefined && (
        <Button onClick={() => store.submit({ type: 'moveGoal', goal: id, before: above.id })}>Omhoog</Button>
      )}
      {below !== undefined && (
        <Button
          onClick={() =>
            store.submit({ type: 'moveGoal', goal: id, ...(afterBelow !== undefined && { before: afterBelow.id }) })
          }
        >
          Omlaag
        </Button>
      )}
    </div>
  );
}
