import { useEffect, useState, type ReactNode } from 'react';
import { organisations as askOrganisations } from '../protocol/api';
import { DateInput } from '../ui/DateInput';
import type { PartnerOrganisation } from '../protocol/contract';
import type { FieldName, FieldProblem, Fields } from './caseFields';
import { detentionKinds } from '../text/states';
import './CaseFieldset.css';

/** What the fields of a case are filled from; the same when it begins and when it is corrected. */
export interface CaseForm {
  readonly fields: Fields;
  readonly set: (field: FieldName, text: string) => void;
  readonly problems: readonly FieldProblem[];
}

/** Where a field stands on its page. */
export const idOf = (field: FieldName): string => `case-${field}`;

export const fieldProps = ({ fields, set, problems }: CaseForm, field: FieldName): FieldProps => ({
  field,
  text: fields[field],
  set,
  problem: problems.find((each) => each.field === field)?.words,
});

export function PartnerField({
  form: { fields, set },
  partners,
}: {
  readonly form: CaseForm;
  readonly partners: readonly PartnerOrganisation[];
}): ReactNode {
  return (
    <label className="field">
      <span>Wie brengt de casus in?</span>
      <select
        className="input"
        id={idOf('bringingPartner')}
        value={fields.bringingPartner}
        onChange={(event) => set('bringingPartner', event.target.value)}
      >
        <option value="">Nog niet bekend</option>
        {partners.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function KindField({ form: { fields, set } }: { readonly form: CaseForm }): ReactNode {
  return (
    <label className="field">
      <span>Soort detentie</span>
      <select
        className="input"
        id={idOf('detentionKind')}
        value={fields.detentionKind}
        onChange={(event) => set('detentionKind', event.target.value)}
      >
        <option value="">Nog niet bekend</option>
        {Object.entries(detentionKinds).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function TownFields({
  form,
  partners,
}: {
  readonly form: CaseForm;
  readonly partners: readonly PartnerOrganisation[];
}): ReactNode {
  const towns = partners.flatMap(({ name }) => /^Gemeente (.+)$/u.exec(name)?.[1] ?? []);
  return (
    <fieldset className="case-fields__towns">
      <legend className="label">Gemeenten</legend>
      <TextField {...fieldProps(form, 'homeMunicipality')} label="Woonde in" list="towns" />
      <TextField {...fieldProps(form, 'settlementMunicipality')} label="Gaat wonen in" list="towns" />
      <TextField {...fieldProps(form, 'piMunicipality')} label="PI staat in" list="towns" />
      <datalist id="towns">
        {towns.map((town) => (
          <option key={town} value={town} />
        ))}
      </datalist>
    </fieldset>
  );
}

interface FieldProps {
  readonly field: FieldName;
  readonly text: string;
  readonly set: (field: FieldName, text: string) => void;
  readonly problem: string | undefined;
}
interface TextProps extends FieldProps {
  readonly label: string;
  readonly type?: 'text' | 'date';
  readonly required?: boolean;
  readonly autoComplete?: string;
  readonly list?: string;
}

export function TextField({
  field,
  text,
  set,
  problem,
  label,
  type = 'text',
  required = false,
  ...more
}: TextProps): ReactNode {
  const id = idOf(field);
  const common = {
    id,
    value: text,
    required,
    autoComplete: 'off',
    ...more,
    ...(problem !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
  };
  return (
    <div className={`field ${problem === undefined ? '' : 'field--wrong'}`}>
      <label className="label" htmlFor={id}>
        {label}
        {required && ' (nodig)'}
      </label>
      {problem !== undefined && (
        <p className="field__problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {type === 'date' ? (
        <DateInput {...common} onChange={(date) => set(field, date)} />
      ) : (
        <input {...common} className="input" maxLength={200} onChange={(event) => set(field, event.target.value)} />
      )}
    </div>
  );
}

/** Whoever can bring a case in, by name. */
export function useOrganisations(): readonly PartnerOrganisation[] {
  const [known, setKnown] = useState<readonly PartnerOrganisation[]>([]);
  useEffect(() => {
    let gone = false;
    void askOrganisations().then((answer) => {
      if (!gone && answer.kind === 'ok') setKnown([...answer.value].sort((a, b) => a.name.localeCompare(b.name, 'nl')));
    });
    return () => {
      gone = true;
    };
  }, []);
  return known;
}
