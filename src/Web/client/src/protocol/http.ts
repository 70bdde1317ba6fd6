import type { Problem } from './contract';

export type Answered<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string; readonly field?: string }
  | { readonly kind: 'unreachable' };

export const ask = <T>(method: 'GET' | 'POST', path: string, body: unknown = {}): Promise<Answered<T>> =>
  request(path, {
    method,
    ...(method === 'POST' && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });

/** A file as it is. */
export const send = <T>(path: string, file: Blob, type: string): Promise<Answered<T>> =>
  request(path, { method: 'POST', headers: { 'Content-Type': type }, body: file });

async function request<T>(
  path: string,
  {
    headers,
    ...what
  }: { readonly method: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Blob },
): Promise<Answered<T>> {
  try {
    const response = await fetch(path, {
      ...what,
      cache: 'no-store',
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...headers },
    });
    if (response.status === 401) return { kind: 'signedOut' };
    if (!response.ok) return { kind: 'refused', status: response.status, ...(await reasonOf(response)) };
    const text = await response.text();
    return { kind: 'ok', value: (text === '' ? undefined : JSON.parse(text)) as T };
  } catch {
    return { kind: 'unreachable' };
  }
}

async function reasonOf(response: Response): Promise<{ readonly detail: string; readonly field?: string }> {
  try {
    const { detail = '', field } = (await response.json()) as Partial<Problem>;
    return field === undefined ? { detail } : { detail, field };
  } catch {
    return { detail: '' };
  }
}
