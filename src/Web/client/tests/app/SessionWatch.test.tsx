import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SessionWatch } from '../../src/app/SessionWatch';

let root: Root;
let left: { seconds: number; canStay: boolean } | undefined;
let asked: string[];

/** The server: what it says of this session, until it has ended. */
function answer(path: string, { method = 'GET' }: RequestInit = {}): Promise<Response> {
  asked.push(`${method} ${path}`);
  return Promise.resolve(left === undefined ? new Response('', { status: 401 }) : Response.json(left));
}
const acting = (work: () => void, seconds = 0): Promise<void> =>
  act(async () => {
    work();
    await vi.advanceTimersByTimeAsync(seconds * 1000);
  });
const pass = (seconds: number): Promise<void> => acting(() => undefined, seconds);
const shown = (): string => document.body.textContent;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', answer);
  asked = [];
  left = { seconds: 3_600, canStay: true };
  document.body.innerHTML = '<div id="page"></div>';
  root = createRoot(document.getElementById('page') as HTMLElement);
  await acting(() => root.render(<SessionWatch />));
  await pass(0); // The first question, whose answer sets the clock.
});
afterEach(async () => {
  await acting(() => root.unmount());
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('two minutes before the end it warns, and one press takes that back', async () => {
  await pass(3_470);
  expect(shown()).toBe('');
  left = { seconds: 120, canStay: true };
  await pass(10);
  expect(shown()).toContain('Binnen twee minuten word je afgemeld.');
  left = { seconds: 3_600, canStay: true };
  await acting(() => document.querySelector('button')?.click());
  expect(asked.at(-1)).toBe('POST /api/session');
  expect(shown()).toBe('');
});

test('where nothing helps there is nothing to press', async () => {
  left = { seconds: 100, canStay: false };
  await pass(3_480);
  expect(shown()).toContain('Meld je daarna opnieuw aan.');
  expect(document.querySelector('button')).toBeNull();
});

test('whoever is busy is reported once a minute, and whoever is not never', async () => {
  await pass(300);
  expect(asked).toEqual(['GET /api/session']);
  window.dispatchEvent(new Event('keydown'));
  window.dispatchEvent(new Event('keydown'));
  await pass(30);
  window.dispatchEvent(new Event('pointerdown'));
  await pass(0);
  expect(asked).toEqual(['GET /api/session', 'POST /api/session']);
});

test('without a line it asks again, and does not warn of what it does not know', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('gone')));
  await pass(3_480);
  expect(shown()).toBe('');
  vi.stubGlobal('fetch', answer);
  left = { seconds: 60, canStay: true };
  await pass(30);
  expect(shown()).toContain('Binnen twee minuten');
});

test('when it has ended the page asks who is signed in', async () => {
  left = undefined;
  await pass(3_480);
  expect(asked).toContain('GET /api/me');
});
