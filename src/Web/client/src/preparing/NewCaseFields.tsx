import { useEffect, useState, type ReactNode } from 'react';
import { organisations as askOrganisations } from '../protocol/api';
import type { PreparingOrganisation } from '../protocol/contract';
import type { FieldName, FieldProblem, Fields } from './newCase';

interface Props { readonly fields: Fields; readonly set: (field: FieldName, text: string) => void; readonly problems: readonly FieldProblem[] }

export function NewCaseFields({ fields, set, problems }: Props): ReactNode {
  const partners = useOrganisations();
  const towns = partners.flatMap(({ name }) => (/^Gemeente (.+)$/u.exec(name)?.[1] ?? []));
  const name = fields.firstName.trim() === '' ? 'deze persoon' : fields.firstName.trim();
  const of = (field: FieldName): FieldProps => ({ field, text: fields[field], set, problem: problems.find((each) => each.field === field)?.words });
  return (
    <div className="new-case__fields">
      <TextField {...of('firstName')} label="Voornaam" required autoComplete="off" />
      <label className="field">
        <span>Wie brengt de casus in?</span>
        <select className="input" id="new-bringingPartner" value={fields.bringingPartner} onChange={(event) => set('bringingPartner', event.target.value)}>
          <option value="">Nog niet bekend</option>
          {partners.map((each) => <option key={each.id} value={each.id}>{each.name}</option>)}
        </select>
      </label>
      <label className="field">
        <span>Soort detentie</span>
        <select className="input" id="new-detentionKind" value={fields.detentionKind} onChange={(event) => set('detentionKind', event.target.value)}>
          <option value="">Nog niet bekend</option>
          <option value="sentenced">Gevangenisstraf</option>
          <option value="remand">Voorarrest</option>
        </select>
      </label>
      <TextField {...of('detentionStart')} label="Begin van de detentie" type="date" />
      {fields.detentionKind === 'remand'
        ? <p className="meta">In voorarrest is er geen datum van vrijlating. {name} kan elke dag vrijkomen.</p>
        : <TextField {...of('releaseDate')} label="Datum van vrijlating" type="date" />}
      {fields.detentionKind !== 'remand' && fields.releaseDate !== '' && (
        <label className="check"><input type="checkbox" checked={fields.releaseFirm === ''} onChange={(event) => set('releaseFirm', event.target.checked ? '' : 'ja')} />Onder voorbehoud</label>
      )}
      <TextField {...of('informedOn')} label={`Wanneer hoorde ${name} dat dit overleg komt?`} type="date" />
      <fieldset className="new-case__towns">
        <legend className="label">Gemeenten</legend>
        <TextField {...of('homeMunicipality')} label="Woonde in" list="towns" />
        <TextField {...of('settlementMunicipality')} label="Gaat wonen in" list="towns" />
        <TextField {...of('piMunicipality')} label="PI staat in" list="towns" />
        <datalist id="towns">{towns.map((town) => <option key={town} value={town} />)}</datalist>
      </fieldset>
    </div>
  );
}

interface FieldProps { readonly field: FieldName; readonly text: string; readonly set: (field: FieldName, text: string) => void; readonly problem: string | undefined }
interface TextProps extends FieldProps { readonly label: string; readonly type?: 'text' | 'date'; readonly required?: boolean; readonly autoComplete?: string; readonly list?: string }

function TextField({ field, text, set, problem, label, type = 'text', required = false, ...more }: TextProps): ReactNode {
  const id = `new-${field}`;
  return (
    <div className={`field ${problem === undefined ? '' : 'field--wrong'}`}>
      <label className="label" htmlFor={id}>{label}{required && ' (nodig)'}</label>
      {problem !== undefined && <p className="field__problem" id={`${id}-problem`}>{problem}</p>}
      <input
        id={id} className="input" type={type} value={text} maxLength={200} required={required} autoComplete="off" {...more}
        {...(problem !== undefined && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` })}
        onChange={(event) => set(field, event.target.value)}
      />
    </div>
  );
}

function useOrganisations(): readonly PreparingOrganisation[] {
  const [known, setKnown] = useState<readonly PreparingOrganisation[]>([]);
  useEffect(() => {
    let gone = false;
    void askOrganisations().then((answer) => {
      if (!gone && answer.kind === 'ok') setKnown([...answer.value].sort((a, b) => a.name.localeCompare(b.name, 'nl')));
    });
    return () => { gone = true; };
  }, []);
  return known;
}
