import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './look/base.css';
import { App } from './start/App';

const page = document.getElementById('page');
if (page !== null) createRoot(page).render(<StrictMode><App /></StrictMode>);
