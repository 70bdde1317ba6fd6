import { useState, type ReactNode } from 'react';
import { addExperience, putMeasure } from '../../protocol/api';
import type { Measure } from '../../protocol/contract';
import { newId } from '../../protocol/newId';
import { Button } from '../../ui/Button';
import { Field } from '../../forms/Field';
import { useForm } from '../../forms/useForm';

export function MeasureForm({
  measure,
  onDone,
  onCancel,
}: {
  readonly measure: Measure;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const [row, setRow] = useState(measure);
  const { form, wrong, problem, submit } = useForm(() => putMeasure(row), onDone);
  return (
    <form className="card directory__form" ref={form} onSubmit={submit} aria-label="Maatregel">
      <Field
        name="name"
        label="Maatregel"
        required
        value={row.name}
        wrong={wrong}
        onChange={(name) => setRow({ ...row, name })}
      />
      <Field
        name="what"
        label="Wat is het"
        required
        long
        value={row.what}
        wrong={wrong}
        onChange={(what) => setRow({ ...row, what })}
      />
      <Field
        name="conditions"
        label="Wanneer kan het"
        long
        value={row.conditions ?? ''}
        wrong={wrong}
        onChange={(conditions) => setRow({ ...row, conditions })}
      />
      <Field
        name="retiredBecause"
        label="Doen we niet meer, omdat"
        long
        value={row.retiredBecause ?? ''}
        wrong={wrong}
        onChange={(retiredBecause) => setRow({ ...row, retiredBecause })}
      />
      <p role="alert" className="field__problem">
        {problem}
      </p>
      <div className="directory__buttons">
        <Button variant="main" type="submit">
          Bewaren
        </Button>
        <Button onClick={onCancel}>Terug</Button>
      </div>
    </form>
  );
}

export function ExperienceForm({
  measure,
  onDone,
}: {
  readonly measure: Measure;
  readonly onDone: () => void;
}): ReactNode {
  const [id] = useState(newId);
  const [worked, setWorked] = useState(true);
  const [because, setBecause] = useState('');
  const { form, wrong, problem, submit } = useForm(() => addExperience(measure.id, { id, worked, because }), onDone);
  return (
    <form className="directory__form" ref={form} onSubmit={submit}>
      <fieldset className="directory__areas">
        <legend className="label">{measure.name}</legend>
        <label className="check">
          <input type="radio" name="worked" checked={worked} onChange={() => setWorked(true)} /> Werkte
        </label>
        <label className="check">
          <input type="radio" name="worked" checked={!worked} onChange={() => setWorked(false)} /> Werkte niet
        </label>
      </fieldset>
      <Field
        name="because"
        label="Omdat (zonder namen)"
        required
        long
        value={because}
        wrong={wrong}
        onChange={setBecause}
      />
      <p role="alert" className="field__problem">
        {problem}
      </p>
      <div>
        <Button type="submit">Toevoegen</Button>
      </div>
    </form>
  );
}
