import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../src/ui/ErrorBoundary';

test('an error while drawing shows what to do and not an empty page', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="page"></div>';
  const root = createRoot(document.getElementById('page') as HTMLElement, { onCaughtError: () => undefined });
  const Broken = (): never => {
    throw new Error('a mistake of ours');
  };
  act(() =>
    root.render(
      <ErrorBoundary instead={<p>Probeer het opnieuw.</p>}>
        <Broken />
      </ErrorBoundary>,
    ),
  );
  expect(document.body.textContent).toBe('Probeer het opnieuw.');
  act(() => root.unmount());
});
