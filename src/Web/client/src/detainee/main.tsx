import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import './detainee.css';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { App } from './App';
import { Notice } from './Notice';
import { words } from './words';

/** Coming back with the browser's button shows nothing before somebody asks for it. */
function cameBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward';
}

document.title = words.title;
window.history.replaceState(null, '', window.location.pathname);

const page = document.getElementById('page');
if (page !== null) {
  const root = createRoot(page);
  const again = (
    <button type="button" className="big" onClick={() => window.location.reload()}>
      {words.tryAgain}
    </button>
  );
  root.render(
    <StrictMode>
      <ErrorBoundary instead={<Notice action={again}>{words.mishap}</Notice>}>
        <App startsBlank={cameBack()} />
      </ErrorBoundary>
    </StrictMode>,
  );
  // A page that the browser keeps for "back" is kept empty.
  window.addEventListener('pagehide', () => root.unmount());
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}
