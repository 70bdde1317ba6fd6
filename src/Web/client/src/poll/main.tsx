import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { App } from './App';
import { saysFieldProblems } from '../ui/fieldProblems';

// Another link in the same window is another question.
window.addEventListener('hashchange', () => window.location.reload());

saysFieldProblems(document);
const page = document.getElementById('page');
if (page !== null)
  createRoot(page).render(
    <StrictMode>
      <App token={window.location.hash.slice(1)} />
    </StrictMode>,
  );
