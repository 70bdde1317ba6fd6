import { useState, type ReactNode } from 'react';
import { putOrganisation } from '../../protocol/api';
import type { LifeArea, Organisation, OrganisationKind } from '../../protocol/contract';
import { newId } from '../../protocol/newId';
import { Button } from '../../ui/Button';
import { organisationKinds } from '../../text/directory';
import { lifeAreas } from '../../text/lifeAreas';
import { Field } from '../../forms/Field';
import { useForm } from '../../forms/useForm';

interface Props {
  readonly known?: Organisation;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function OrganisationForm({ known, onDone, onCancel }: Props): ReactNode {
  const [row, setRow] = useState<Organisation>(
    () => known ?? { id: newId(), version: 0, name: '', kind: 'other', lifeAreas: [] },
  );
  const { form, wrong, problem, submit } = useForm(() => putOrganisation(row), onDone);
  const turn = (area: LifeArea): void =>
    setRow({
      ...row,
      lifeAreas: row.lifeAreas.includes(area)
        ? row.lifeAreas.filter((each) => each !== area)
        : [...row.lifeAreas, area],
    });
  return (
    <form
      className="card directory__form"
      ref={form}
      onSubmit={submit}
      aria-label={known === undefined ? 'Nieuwe organisatie' : 'Organisatie wijzigen'}
    >
      <Field
        name="name"
        label="Naam"
        required
        value={row.name}
        wrong={wrong}
        onChange={(name) => setRow({ ...row, name })}
      />
      <label className="field">
        <span>Soort</span>
        <select
          className="input"
          value={row.kind}
          onChange={(event) => setRow({ ...row, kind: event.target.value as OrganisationKind })}
        >
          {Object.entries(organisationKinds).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <Field
        name="region"
        label="Regio"
        value={row.region ?? ''}
        wrong={wrong}
        onChange={(region) => setRow({ ...row, region })}
      />
      <fieldset className="directory__areas">
        <legend className="label">Werkt aan</legend>
        {(Object.keys(lifeAreas) as LifeArea[]).map((area) => (
          <label key={area} className="check">
            <input type="checkbox" checked={row.lifeAreas.includes(area)} onChange={() => turn(area)} />{' '}
            {lifeAreas[area]}
          </label>
        ))}
      </fieldset>
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
