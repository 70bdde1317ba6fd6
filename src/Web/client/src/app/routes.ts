import { useSyncExternalStore } from 'react';
import type { CaseId, OrganisationId } from '../protocol/contract';

export type Route =
  | {
      readonly page:
        'start' | 'cases' | 'newCase' | 'contacts' | 'import' | 'measures' | 'myCalendar' | 'myAccount' | 'accounts';
    }
  | { readonly page: 'case' | 'prepare' | 'sheet'; readonly reference: CaseId }
  | { readonly page: 'organisation'; readonly organisation: OrganisationId };

export const contactsPath = '/contacten';

const plain: Readonly<Record<string, Route>> = {
  '/casussen': { page: 'cases' },
  '/nieuw': { page: 'newCase' },
  [contactsPath]: { page: 'contacts' },
  '/contacten-importeren': { page: 'import' },
  '/maatwerk': { page: 'measures' },
  '/mijn-agenda': { page: 'myCalendar' },
  '/toegang': { page: 'accounts' },
  '/mijn-account': { page: 'myAccount' },
};

/** What follows a case in an address. */
const parts: Readonly<Record<string, 'case' | 'prepare' | 'sheet'>> = { '/voorbereiden': 'prepare', '/blad': 'sheet' };

export function routeOf(path: string): Route {
  const [, reference, part = ''] = /^\/casus\/([^/]+)(\/voorbereiden|\/blad)?\/?$/u.exec(path) ?? [];
  if (reference !== undefined) return { page: parts[part] ?? 'case', reference: decodeURIComponent(reference) };
  const organisation = /^\/contacten\/([^/]+)\/?$/u.exec(path)?.[1];
  if (organisation !== undefined) return { page: 'organisation', organisation: decodeURIComponent(organisation) };
  return plain[path.replace(/\/$/u, '')] ?? { page: 'start' };
}

export const casePath = (reference: CaseId): string => `/casus/${encodeURIComponent(reference)}`;

export const preparePath = (reference: CaseId): string => `${casePath(reference)}/voorbereiden`;
export const sheetPath = (reference: CaseId): string => `${casePath(reference)}/blad`;
export const newCasePath = '/nieuw';
export const myCalendarPath = '/mijn-agenda';
export const accountsPath = '/toegang';
export const myAccountPath = '/mijn-account';
export const organisationPath = (organisation: OrganisationId): string =>
  `/contacten/${encodeURIComponent(organisation)}`;

export function go(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path);
  for (const listener of listeners) listener();
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.pathname));
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}
