'use client';
import { useCallback, useState } from 'react';
import type { TrainingSelectEvent } from 'training-widgets';
import 'training-widgets/training-event.js';

export function Card() {
  const [chosen, setChosen] = useState('nothing');
  const listen = useCallback((element: HTMLElement | null) => {
    function choose(event: TrainingSelectEvent) {
      event.preventDefault();
      setChosen(event.item.id);
    }
    element?.addEventListener('training-select', choose);
    return () => element?.removeEventListener('training-select', choose);
  }, []);
  return (
    <>
      <training-event ref={listen} src="/feed.json" item="plain-forms" lang="de" heading-level={2}>
        <a href="https://trainings.example/">All trainings</a>
      </training-event>
      <p>
        Chosen: <output>{chosen}</output>
      </p>
    </>
  );
}
