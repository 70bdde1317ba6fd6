import { useSyncExternalStore } from 'react';
import type { CaseId } from '../protocol/contract';

export type Route = { readonly page: 'start' } | { readonly page: 'cases' } | { readonly page: 'case'; readonly reference: CaseId };

export function routeOf(path: string): Route {
  const reference = /^\/casus\/([^/]+)\/?$/u.exec(path)?.[1];
  if (reference !== undefined) return { page: 'case', reference: decodeURIComponent(reference) };
  return /^\/casussen\/?$/u.test(path) ? { page: 'cases' } : { page: 'start' };
}

export const casePath = (reference: CaseId): string => `/casus/${encodeURIComponent(reference)}`;

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
