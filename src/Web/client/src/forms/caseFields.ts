import type { CaseItem, Command, DetentionKind, LocalDate, NewCase } from '../protocol/contract';

/** The form as it is typed: every field a text, so that it can be kept across a reload. */
export const fieldNames = [
  'firstName',
  'bringingPartner',
  'detentionKind',
  'detentionStart',
  'releaseDate',
  'releaseFirm',
  'informedOn',
  'homeMunicipality',
  'settlementMunicipality',
  'piMunicipality',
] as const;
export type FieldName = (typeof fieldNames)[number];
export type Fields = Readonly<Record<FieldName, string>>;

export interface FieldProblem {
  readonly field: FieldName;
  readonly words: string;
}

/** What must be mended first, in the order of the form. */
export function problemsIn(fields: Fields, today: LocalDate): readonly FieldProblem[] {
  const { firstName, detentionKind, detentionStart, releaseDate, informedOn } = fields;
  const problems: FieldProblem[] = [];
  if (firstName.trim() === '') problems.push({ field: 'firstName', words: 'Vul een voornaam in.' });
  if (firstName.trim().length > 100)
    problems.push({ field: 'firstName', words: 'Deze naam is te lang. Alleen de voornaam is genoeg.' });
  if (detentionKind !== 'remand' && detentionStart !== '' && releaseDate !== '' && releaseDate < detentionStart) {
    problems.push({
      field: 'releaseDate',
      words: 'De vrijlating ligt voor het begin van de detentie. Kijk beide datums na.',
    });
  }
  if (informedOn > today)
    problems.push({ field: 'informedOn', words: 'Deze dag moet nog komen. Vul een dag in die al is geweest.' });
  return problems;
}

/** A case as it stands, in the fields of the form. */
export function fieldsOf(record: CaseItem): Fields {
  const {
    firstName,
    bringingPartner = '',
    detentionKind = '',
    detentionStart = '',
    releaseDate = '',
    releaseProvisional,
    informedOn = '',
    homeMunicipality = '',
    settlementMunicipality = '',
    piMunicipality = '',
  } = record;
  return {
    firstName,
    bringingPartner,
    detentionKind,
    detentionStart,
    releaseDate,
    releaseFirm: releaseProvisional === false ? 'ja' : '',
    informedOn,
    homeMunicipality,
    settlementMunicipality,
    piMunicipality,
  };
}

/**
 * What must be sent so that a case stands as it is typed: what changed, and nothing when nothing did. The day of
 * release has its own way.
 */
export function correctionsFrom(fields: Fields, record: CaseItem): readonly Command[] {
  const {
    firstName,
    detentionKind,
    informedOn,
    bringingPartner,
    detentionStart,
    homeMunicipality,
    settlementMunicipality,
    piMunicipality,
  } = fields;
  const before = fieldsOf(record);
  const corrected: readonly FieldName[] = [
    'firstName',
    'bringingPartner',
    'detentionKind',
    'detentionStart',
    'homeMunicipality',
    'settlementMunicipality',
    'piMunicipality',
  ];
  const commands: Command[] = [];
  if (corrected.some((field) => fields[field].trim() !== before[field])) {
    commands.push({
      type: 'correctCase',
      firstName: firstName.trim(),
      ...filled({ bringingPartner, detentionStart, homeMunicipality, settlementMunicipality, piMunicipality }),
      ...kindOf(detentionKind),
    });
  }
  if (informedOn !== before.informedOn) commands.push({ type: 'recordInformed', ...filled({ informedOn }) });
  return commands;
}

export function newCaseFrom(fields: Fields, commandId: string): NewCase {
  const {
    firstName,
    bringingPartner,
    detentionKind,
    detentionStart,
    releaseDate,
    releaseFirm,
    informedOn,
    homeMunicipality,
    settlementMunicipality,
    piMunicipality,
  } = fields;
  const release = detentionKind === 'remand' ? '' : releaseDate;
  return {
    commandId,
    firstName: firstName.trim(),
    ...filled({
      bringingPartner,
      detentionStart,
      informedOn,
      homeMunicipality,
      settlementMunicipality,
      piMunicipality,
    }),
    ...kindOf(detentionKind),
    ...(release !== '' && { releaseDate: release, releaseProvisional: releaseFirm === '' }),
  };
}

const kindOf = (kind: string): { readonly detentionKind?: DetentionKind } =>
  kind === '' ? {} : { detentionKind: kind === 'remand' ? 'remand' : 'sentenced' };

function filled<T extends Readonly<Record<string, string>>>(texts: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, text.trim()])
      .filter(([, text]) => text !== ''),
  ) as Partial<T>;
}
