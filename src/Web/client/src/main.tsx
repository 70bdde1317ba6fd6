import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/base.css';
// Before any component: what a component says of its own card or table goes on top of it.
import './ui/card.css';
import './ui/table.css';
import { App } from './App';
import { saysFieldProblems } from './ui/fieldProblems';

saysFieldProblems(document);
const page = document.getElementById('page');
if (page !== null)
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
