import { useId, useRef, useState, type SubmitEvent, type ReactNode } from 'react';
import type { LifeArea } from '../protocol/contract';
import './NewGoal.css';
import { Pictogram, Sign } from './Pictogram';
import type { GoalDraft } from './planView';
import { goal, subjects } from './words';

interface NewGoalProps {
  readonly draft: GoalDraft;
  readonly areas: readonly LifeArea[];
  readonly setDraft: (draft: GoalDraft) => void;
  readonly onSay: (draft: GoalDraft) => void;
  readonly onCancel: () => void;
}

const longest = 2_000;

export function NewGoal({ draft, areas, setDraft, onSay, onCancel }: NewGoalProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const text = draft.text.trim();

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (text !== '') {
      onSay({ ...draft, text });
    } else {
      setEmpty(true);
      field.current?.focus();
    }
  };

  return (
    <main className="new-goal">
      <form onSubmit={submit} autoComplete="off" noValidate>
        <h2>
          <label htmlFor={id}>{goal.question}</label>
        </h2>
        <p id={`${id}-hint`}>{goal.hint}</p>
        <textarea
          ref={field}
          id={id}
          rows={3}
          maxLength={longest}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={draft.text}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={isEmpty && text === ''}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
        <p id={`${id}-problem`} className="new-goal-problem" role="alert">
          {isEmpty && text === '' ? goal.empty : ''}
        </p>
        <Areas
          areas={areas}
          chosen={draft.lifeArea}
          choose={(lifeArea) =>
            setDraft(lifeArea === undefined ? { text: draft.text } : { text: draft.text, lifeArea })
          }
        />
        <p className="new-goal-end">
          <button type="submit" className="big">
            {goal.say}
          </button>
          <button type="button" className="big" onClick={onCancel}>
            {goal.cancel}
          </button>
        </p>
      </form>
    </main>
  );
}

interface AreasProps {
  readonly areas: readonly LifeArea[];
  readonly chosen: LifeArea | undefined;
  readonly choose: (lifeArea: LifeArea | undefined) => void;
}

/** Choosing is optional; pressing the chosen one again takes it back. */
function Areas({ areas, chosen, choose }: AreasProps): ReactNode {
  return (
    <fieldset className="areas">
      <legend>
        {goal.about} <span>{goal.aboutHint}</span>
      </legend>
      {areas.map((area) => (
        <button
          key={area}
          type="button"
          className="big small"
          aria-pressed={area === chosen}
          onClick={() => choose(area === chosen ? undefined : area)}
        >
          {area === chosen ? <Sign of="right" /> : <Pictogram subject={area} />}
          {subjects[area].heading}
        </button>
      ))}
    </fieldset>
  );
}
