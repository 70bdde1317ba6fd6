import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ConnectionState } from '../../src/seat/seat';
import { useConnectionLost } from '../../src/seat/useConnectionLost';

let root: Root;
function Shown({ connection }: { readonly connection: ConnectionState }): ReactNode {
  return useConnectionLost(connection) ? 'lost' : 'fine';
}
const acting = (work: () => void, milliseconds = 0): Promise<void> =>
  act(async () => {
    work();
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
const show = (connection: ConnectionState): Promise<void> =>
  acting(() => root.render(<Shown connection={connection} />));
const pass = (milliseconds: number): Promise<void> => acting(() => undefined, milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="page"></div>';
  root = createRoot(document.getElementById('page') as HTMLElement);
});
afterEach(async () => {
  await acting(() => root.unmount());
  vi.useRealTimers();
});

test.each(['connecting', 'down'] as const)('a short gap says nothing, a longer one does (%s)', async (connection) => {
  await show(connection);
  await pass(1_000);
  expect(document.body.textContent).toBe('fine');
  await pass(2_000);
  expect(document.body.textContent).toBe('lost');
  await show('up');
  expect(document.body.textContent).toBe('fine');
});
test('a long silence was already waited out, and is said sooner', async () => {
  await show('silent');
  await pass(1_000);
  expect(document.body.textContent).toBe('lost');
});
