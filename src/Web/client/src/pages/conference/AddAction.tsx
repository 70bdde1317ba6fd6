import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import type { GoalItem, LifeArea, OrganisationId, Visibility } from '../../protocol/contract';
import { lifeAreas } from '../../text/lifeAreas';
import { DateInput } from '../../ui/DateInput';
import { Composer } from './Composer';
import { Button } from '../../ui/Button';
import { useDraft, useOpenField, useRoom } from '../../room/RoomContext';
import { addedWith, noDetails, type ActionDetails } from './actionDetails';
import { ActionFields } from './ActionFields';

/** A new action under this life area, or under one that is still to be chosen: it serves a goal, the area, or both. */
export function AddAction({
  goals,
  areas,
  area,
}: {
  readonly goals: readonly GoalItem[];
  readonly areas: readonly LifeArea[];
  readonly area: LifeArea | undefined;
}): ReactNode {
  const { store, today, actions } = useRoom();
  const key = area ?? 'none';
  const [goal, setGoal] = useDraft(`action-goal:${key}`);
  const [due, setDue] = useDraft(`action-due:${key}`);
  const [asked, setAsked] = useDraft(`action-area:${key}`);
  const [typed, setTyped] = useDraft(`action-details:${key}`);
  const [more, openMore] = useOpenField(`action-details:${key}`);
  const details = typed === '' ? noDetails : (JSON.parse(typed) as ActionDetails);
  const near = goals.find(({ lifeArea }) => lifeArea === area)?.id ?? '';
  const serves = goal === '' ? near : goal;
  const under =
    areas.find((each) => each === asked) ?? goals.find(({ id }) => id === serves)?.lifeArea ?? areas[0] ?? 'other';
  const add = (text: string, visibility: Visibility, visibleTo: readonly OrganisationId[]): void => {
    store.submit({
      type: 'addAction',
      id: newId(),
      text,
      visibility,
      lifeArea: under,
      ...(serves !== '' && serves !== none && { goal: serves }),
      ...(due !== '' && { due }),
      ...(visibility === 'restricted' && { visibleTo }),
      ...addedWith(details),
    });
    setGoal('');
    setDue('');
    setTyped('');
  };
  return (
    <Composer
      field={`action:${key}`}
      label={area === undefined ? 'Nieuwe actie' : `Nieuwe actie bij ${lifeAreas[area]}`}
      kind="other"
      forDetainee={under}
      add={add}
      mine={(command) => command.type === 'addAction' && command.lifeArea === under}
    >
      {area === undefined && (
        <label className="field">
          <span>Bij welk leefgebied?</span>
          <select className="input" value={under} onChange={(event) => setAsked(event.target.value)}>
            {areas.map((each) => (
              <option key={each} value={each}>
                {lifeAreas[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>Bij welk doel?</span>
        <select className="input" value={serves} onChange={(event) => setGoal(event.target.value)}>
          <option value={none}>Geen van de doelen</option>
          {goals.map(({ id, text }, place) => (
            <option key={id} value={id}>
              {place + 1}. {text}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Klaar voor</span>
        <DateInput min={today} value={due} onChange={setDue} />
      </label>
      {more ? (
        <ActionFields details={details} change={(next) => setTyped(JSON.stringify(next))} others={actions} />
      ) : (
        <Button variant="quiet" onClick={openMore}>
          Meer invullen
        </Button>
      )}
    </Composer>
  );
}

const none = 'none';
