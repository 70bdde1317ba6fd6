import type { ReactNode } from 'react';
import {
  fieldProps,
  KindField,
  PartnerField,
  TextField,
  TownFields,
  useOrganisations,
  type CaseForm,
} from '../../forms/CaseFieldset';

export function NewCaseFields(form: CaseForm): ReactNode {
  const { fields, set } = form;
  const partners = useOrganisations();
  const name = fields.firstName.trim() === '' ? 'deze persoon' : fields.firstName.trim();
  return (
    <div className="case-fields">
      <TextField {...fieldProps(form, 'firstName')} label="Voornaam" required />
      <PartnerField form={form} partners={partners} />
      <KindField form={form} />
      <TextField {...fieldProps(form, 'detentionStart')} label="Begin van de detentie" type="date" />
      {fields.detentionKind === 'remand' ? (
        <p className="meta">In voorarrest is er geen datum van vrijlating. {name} kan elke dag vrijkomen.</p>
      ) : (
        <TextField {...fieldProps(form, 'releaseDate')} label="Datum van vrijlating" type="date" />
      )}
      {fields.detentionKind !== 'remand' && fields.releaseDate !== '' && (
        <label className="check">
          <input
            type="checkbox"
            checked={fields.releaseFirm === ''}
            onChange={(event) => set('releaseFirm', event.target.checked ? '' : 'ja')}
          />
          Onder voorbehoud
        </label>
      )}
      <TextField
        {...fieldProps(form, 'informedOn')}
        label={`Wanneer hoorde ${name} dat dit overleg komt?`}
        type="date"
      />
      <TownFields form={form} partners={partners} />
    </div>
  );
}
