import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Link, Route, Routes } from 'react-router';
import { Card } from './Card';
import { Inline } from './Inline';
import { Lists } from './Lists';
import { Programme } from './Programme';
import './style.css';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <BrowserRouter>
      <nav>
        <Link to="/">Card</Link> <Link to="/programme">Programme</Link> <Link to="/inline">Inline</Link>{' '}
        <Link to="/lists">Lists</Link>
      </nav>
      <Routes>
        <Route path="/" element={<Card />} />
        <Route path="/programme" element={<Programme />} />
        <Route path="/inline" element={<Inline />} />
        <Route path="/lists" element={<Lists />} />
      </Routes>
    </BrowserRouter>
  </StrictMode>,
);
