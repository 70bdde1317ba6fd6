import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Items } from '../../case/state';
import { useDraft, useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { MoveRelease } from '../../room/MoveRelease';
import type { CaseItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { isFilledIn } from '../../ui/fieldProblems';
import {
  fieldProps,
  idOf,
  KindField,
  PartnerField,
  TextField,
  TownFields,
  useOrganisations,
  type CaseForm,
} from '../../forms/CaseFieldset';
import {
  correctionsFrom,
  fieldsOf,
  problemsIn,
  type FieldName,
  type FieldProblem,
  type Fields,
} from '../../forms/caseFields';
import './CaseDetails.css';

/** What is known of the case itself, to be completed or mended; closed until somebody needs it. */
export function CaseDetails({ items }: { readonly items: Items }): ReactNode {
  const { name } = useRoom();
  const record = [...items.case.values()][0];
  if (record === undefined) return null;
  return (
    <details className="dossier">
      <summary id="dossier">Gegevens van de casus wijzigen</summary>
      <Corrections record={record} />
      {record.detentionKind === 'remand' ? (
        <p className="meta">In voorarrest is er geen datum van vrijlating. {name} kan elke dag vrijkomen.</p>
      ) : (
        <MoveRelease items={items} />
      )}
    </details>
  );
}

function Corrections({ record }: { readonly record: CaseItem }): ReactNode {
  const { store, name, today } = useRoom();
  const partners = useOrganisations();
  const pending = usePendingCommands('details');
  const { fields, set, clear } = useEdited(record);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const form: CaseForm = { fields, set, problems };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const wrong = problemsIn(fields, today).map(hereOnly);
    setProblems(wrong);
    if (wrong[0] !== undefined) {
      document.getElementById(idOf(wrong[0].field))?.focus();
      return;
    }
    if (!isFilledIn(event)) return;
    for (const command of correctionsFrom(fields, record)) store.submit(command);
    clear();
  };
  return (
    <form className="case-fields" noValidate onSubmit={submit}>
      <p className="meta">
        Iedereen in deze casus ziet wat je wijzigt. Er is geen plek voor een BSN, een delict of een diagnose.
      </p>
      <TextField {...fieldProps(form, 'firstName')} label="Voornaam" required />
      <PartnerField form={form} partners={partners} />
      <KindField form={form} />
      {fields.detentionKind === 'remand' && record.releaseDate !== undefined && (
        <p className="meta">
          In voorarrest is er geen datum van vrijlating. De datum die er nu staat, gaat weg als je bewaart.
        </p>
      )}
      <TextField {...fieldProps(form, 'detentionStart')} label="Begin van de detentie" type="date" />
      <TextField
        {...fieldProps(form, 'informedOn')}
        label={`Wanneer hoorde ${name} dat dit overleg komt?`}
        type="date"
      />
      <TownFields form={form} partners={partners} />
      <div>
        <Button type="submit" variant="main">
          Gegevens bewaren
        </Button>
      </div>
      <PendingCommandStatuses pending={pending} />
    </form>
  );
}

/** The day of release is no field of this form. */
const hereOnly = ({ field, words }: FieldProblem): FieldProblem => ({
  field: field === 'releaseDate' ? 'detentionStart' : field,
  words,
});

interface Edited {
  readonly fields: Fields;
  readonly set: (field: FieldName, text: string) => void;
  readonly clear: () => void;
}

/**
 * The case as it stands, with what is being typed over it: what somebody else mends meanwhile in another field stays
 * mended.
 */
function useEdited(record: CaseItem): Edited {
  const [draft, setDraft] = useDraft('case-details');
  const typed = (draft === '' ? {} : JSON.parse(draft)) as Partial<Fields>;
  return {
    fields: { ...fieldsOf(record), ...typed },
    set: (field, text) => setDraft(JSON.stringify({ ...typed, [field]: text })),
    clear: () => setDraft(''),
  };
}
