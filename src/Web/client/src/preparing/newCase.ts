import type { LocalDate, NewCase } from '../protocol/contract';

/** The form as it is typed: every field a text, so that it can be kept across a reload. */
export const fieldNames = ['firstName', 'bringingPartner', 'detentionKind', 'detentionStart', 'releaseDate', 'releaseFirm', 'informedOn', 'homeMunicipality', 'settlementMunicipality', 'piMunicipality'] as const;
export type FieldName = (typeof fieldNames)[number];
export type Fields = Readonly<Record<FieldName, string>>;

export interface FieldProblem { readonly field: FieldName; readonly words: string }

/** What must be mended first, in the order of the form. */
export function problemsIn(fields: Fields, today: LocalDate): readonly FieldProblem[] {
  const { firstName, detentionKind, detentionStart, releaseDate, informedOn } = fields;
  const problems: FieldProblem[] = [];
  if (firstName.trim() === '') problems.push({ field: 'firstName', words: 'Vul een voornaam in.' });
  if (firstName.trim().length > 100) problems.push({ field: 'firstName', words: 'Deze naam is te lang. Alleen de voornaam is genoeg.' });
  if (detentionKind !== 'remand' && detentionStart !== '' && releaseDate !== '' && releaseDate < detentionStart) {
    problems.push({ field: 'releaseDate', words: 'De vrijlating ligt voor het begin van de detentie. Kijk beide datums na.' });
  }
  if (informedOn > today) problems.push({ field: 'informedOn', words: 'Deze dag moet nog komen. Vul een dag in die al is geweest.' });
  return problems;
}

export function newCaseFrom(fields: Fields, commandId: string): NewCase {
  const { firstName, bringingPartner, detentionKind, detentionStart, releaseDate, releaseFirm, informedOn, homeMunicipality, settlementMunicipality, piMunicipality } = fields;
  const release = detentionKind === 'remand' ? '' : releaseDate;
  return {
    commandId,
    firstName: firstName.trim(),
    ...filled({ bringingPartner, detentionStart, informedOn, homeMunicipality, settlementMunicipality, piMunicipality }),
    ...(detentionKind !== '' && { detentionKind: detentionKind === 'remand' ? 'remand' : 'sentenced' }),
    ...(release !== '' && { releaseDate: release, releaseProvisional: releaseFirm === '' }),
  };
}

function filled<T extends Readonly<Record<string, string>>>(texts: T): Partial<T> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim()]).filter(([, text]) => text !== '')) as Partial<T>;
}
