import { useSyncExternalStore } from 'react';
import type { CaseId } from '../protocol/contract';

export type Route =
  | { readonly page: 'start' | 'cases' | 'newCase' }
  | { readonly page: 'case' | 'prepare'; readonly reference: CaseId };

export function routeOf(path: string): Route {
  const [, reference, preparing] = /^\/casus\/([^/]+)(\/voorbereiden)?\/?$/u.exec(path) ?? [];
  if (reference !== undefined) return { page: preparing === undefined ? 'case' : 'prepare', reference: decodeURIComponent(reference) };
  if (/^\/nieuw\/?$/u.test(path)) return { page: 'newCase' };
  return /^\/casussen\/?$/u.test(path) ? { page: 'cases' } : { page: 'start' };
}

export const casePath = (reference: CaseId): string => `/casus/${encodeURIComponent(reference)}`;

export const preparePath = (reference: CaseId): string => `${casePath(reference)}/voorbereiden`;
export const newCasePath = '/nieuw';

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
