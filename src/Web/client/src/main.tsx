import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './look/base.css';
// Before any component: what a component says of its own card goes on top of it.
import './look/card.css';
import { App } from './start/App';

const page = document.getElementById('page');
if (page !== null)
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
