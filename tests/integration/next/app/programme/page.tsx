'use client';
import { useState } from 'react';
import 'training-widgets/training-agenda.js';

export default function Page() {
  const [language, setLanguage] = useState('uk');
  return (
    <>
      <button onClick={() => setLanguage('de')}>Deutsch</button>
      <training-agenda src="/feed.json" lang={language} layout="grid" />
    </>
  );
}
