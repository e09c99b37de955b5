import { useState } from 'react';
import type { TrainingSelectEvent } from 'training-widgets';
import 'training-widgets/training-event.js';

export function Card() {
  const [chosen, setChosen] = useState('nothing');
  function choose(event: TrainingSelectEvent) {
    event.preventDefault();
    setChosen(event.item.id);
  }
  return (
    <>
      <training-event src="/feed.json" item="plain-forms" lang="de" heading-level={2} ontraining-select={choose}>
        <a href="https://trainings.example/">All trainings</a>
      </training-event>
      <p>
        Chosen: <output>{chosen}</output>
      </p>
    </>
  );
}
