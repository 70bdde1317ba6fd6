import type { CaseId, PersonId } from '../protocol/contract';
import type { KeyValueStore } from '../seat/keyValueStore';

/** Text that was typed and not sent. It outlives a reload and signing in again, in this tab only. */
export interface Drafts {
  readonly read: (field: string) => string;
  readonly write: (field: string, text: string) => void;
}

export function createDrafts(storage: KeyValueStore, person: PersonId, reference: CaseId): Drafts {
  const key = (field: string): string => `nazorg:draft:${person}:${reference}:${field}`;
  return {
    read: (field) => attempt(() => storage.getItem(key(field))) ?? '',
    write: (field, text) =>
      void attempt(() => (text === '' ? storage.removeItem(key(field)) : storage.setItem(key(field), text))),
  };
}

/** Everything this tab kept, of every person: for starting the demo anew. */
export function forgetEverything(storage: Storage): void {
  const keys = Array.from({ length: storage.length }, (_, place) => storage.key(place));
  for (const key of keys) if (key?.startsWith('nazorg:') === true) storage.removeItem(key);
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null; // A forbidden store: the text still lives in the page.
  }
}
