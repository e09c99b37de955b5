import { useState } from 'react';
import 'training-widgets/training-agenda.js';

export function Programme() {
  const [language, setLanguage] = useState('uk');
  return (
    <>
      <button onClick={() => setLanguage('de')}>Deutsch</button>
      <training-agenda src="/feed.json" lang={language} layout="grid" />
    </>
  );
}
