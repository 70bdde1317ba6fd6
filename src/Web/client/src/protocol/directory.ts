import { ask, send, type Answered } from './api';
import type { LifeArea, LocalDate, OrganisationId, OrganisationKind, PersonId } from './contract';

/** A row counts its changes; 0 is one that is not stored yet. */
interface Versioned {
  readonly id: string;
  readonly version: number;
}
export interface Organisation extends Versioned {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly region?: string;
  readonly lifeAreas: readonly LifeArea[];
}
export interface Contact extends Versioned {
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly function?: string;
  readonly mail?: string;
  readonly phone?: string;
  readonly reachable?: string;
  readonly deputy?: string;
  readonly lastConfirmedOn?: LocalDate;
  readonly wrongNote?: string;
  readonly wrongOn?: LocalDate;
  /** Who this is, when he signs in here himself. */
  readonly person?: PersonId;
}
/** `leadTime` in working days. */
export interface OfferCard extends Versioned {
  readonly organisation: OrganisationId;
  readonly what: string;
  readonly conditions?: string;
  readonly leadTime?: number;
}
export interface Measure extends Versioned {
  readonly name: string;
  readonly what: string;
  readonly conditions?: string;
  readonly retiredBecause?: string;
  readonly retiredOn?: LocalDate;
}
export interface Experience {
  readonly id: string;
  readonly measure: string;
  readonly worked: boolean;
  readonly because: string;
  readonly on: LocalDate;
}

export interface FoundOrganisation {
  readonly organisation: Organisation;
  readonly contacts: number;
  readonly doubtful: number;
  readonly matches: readonly Contact[];
}
export interface Found {
  readonly today: LocalDate;
  readonly mayArrange: boolean;
  readonly total: number;
  readonly organisations: readonly FoundOrganisation[];
  readonly regions: readonly string[];
}
export interface OrganisationAnswer {
  readonly today: LocalDate;
  readonly mayArrange: boolean;
  readonly organisation: Organisation;
  readonly contacts: readonly Contact[];
  readonly offers: readonly OfferCard[];
}
export interface MeasureWithExperiences {
  readonly measure: Measure;
  readonly experiences: readonly Experience[];
}
export interface Catalogue {
  readonly mayArrange: boolean;
  readonly measures: readonly MeasureWithExperiences[];
}

export type ImportStage = 'reading' | 'comparing' | 'ready' | 'refused' | 'writing' | 'written' | 'failed';
export type RowStatus = 'new' | 'changed' | 'same' | 'wrong';
export interface ImportState {
  readonly id: string;
  readonly stage: ImportStage;
  readonly done: number;
  readonly total: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly wrong: number;
  readonly words?: string;
}
export interface ImportRow {
  readonly line: number;
  readonly status: RowStatus;
  readonly organisation: string;
  readonly name: string;
  readonly changes: readonly { readonly column: string; readonly from?: string; readonly to?: string }[];
  readonly problems: readonly { readonly column: string; readonly words: string }[];
  readonly changedMeanwhile: boolean;
}
export interface ImportAnswer {
  readonly state: ImportState;
  readonly rows: readonly ImportRow[];
}

export interface Search {
  readonly text: string;
  readonly region: string;
  readonly lifeArea: LifeArea | '';
  readonly from: number;
}
export const organisationsOnAPage = 50;
export const rowsOnAPage = 100;

type Nothing = Promise<Answered<undefined>>;
export const find = ({ from, ...words }: Search): Promise<Answered<Found>> =>
  ask(
    'GET',
    `/api/directory?${new URLSearchParams({ ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== '')), from: String(from) }).toString()}`,
  );
export const organisation = (id: OrganisationId): Promise<Answered<OrganisationAnswer>> =>
  ask('GET', `/api/directory/organisations/${encodeURIComponent(id)}`);
export const putOrganisation = (row: Organisation): Nothing => ask('POST', '/api/directory/organisations', row);
export const putContact = (row: Contact): Nothing => ask('POST', '/api/directory/contacts', row);
export const confirmContact = (id: string): Nothing =>
  ask('POST', `/api/directory/contacts/${encodeURIComponent(id)}/confirm`);
export const reportContact = (id: string, note: string): Nothing =>
  ask('POST', `/api/directory/contacts/${encodeURIComponent(id)}/report`, { note });
export const removeContact = (id: string): Nothing =>
  ask('POST', `/api/directory/contacts/${encodeURIComponent(id)}/remove`);
export const putOffer = (row: OfferCard): Nothing => ask('POST', '/api/directory/offers', row);
export const removeOffer = (id: string): Nothing =>
  ask('POST', `/api/directory/offers/${encodeURIComponent(id)}/remove`);
export const catalogue = (): Promise<Answered<Catalogue>> => ask('GET', '/api/measures');
export const putMeasure = (row: Measure): Nothing => ask('POST', '/api/measures', row);
export const addExperience = (measure: string, experience: Pick<Experience, 'id' | 'worked' | 'because'>): Nothing =>
  ask('POST', `/api/measures/${encodeURIComponent(measure)}/experiences`, experience);
export const sendImport = (file: Blob): Promise<Answered<ImportState>> =>
  send('/api/directory/imports', file, 'text/csv');
export const importRows = (id: string, only: RowStatus | undefined, from: number): Promise<Answered<ImportAnswer>> =>
  ask(
    'GET',
    `/api/directory/imports/${encodeURIComponent(id)}?${new URLSearchParams({ ...(only !== undefined && { only }), from: String(from) }).toString()}`,
  );
export const writeImport = (id: string): Promise<Answered<ImportState>> =>
  ask('POST', `/api/directory/imports/${encodeURIComponent(id)}/write`);
