import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './look/base.css';

const page = document.getElementById('page');
if (page !== null) createRoot(page).render(<StrictMode><h1>Nazorg</h1></StrictMode>);
