import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConnectionBand, connectionLost } from '../../src/room/ConnectionBand';

let root: Root;
const show = async (offline: boolean, milliseconds: number): Promise<void> => {
  await act(async () => {
    root.render(<ConnectionBand offline={offline} />);
    await vi.advanceTimersByTimeAsync(0);
  });
  await act(() => vi.advanceTimersByTimeAsync(milliseconds));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="page"></div>';
  root = createRoot(document.getElementById('page') as HTMLElement);
});
afterEach(async () => {
  await act(async () => {
    root.unmount();
    await vi.advanceTimersByTimeAsync(0);
  });
  vi.useRealTimers();
});

test('C6 after a minute it is said that the network may be in the way, and whom to ask', async () => {
  await show(true, 59_000);
  expect(document.body.textContent).toBe(connectionLost);
  await show(true, 2_000);
  expect(document.body.textContent).toContain('Vraag je ICT-beheerder');
  await show(false, 0);
  expect(document.body.textContent).toBe('');
  await show(true, 1_000);
  expect(document.body.textContent).toBe(connectionLost);
});
