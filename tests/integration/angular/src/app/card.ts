import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { TrainingSelectEvent } from 'training-widgets';
import 'training-widgets/training-event.js';
import { TrainingEventTypes } from './training-event-types';

@Component({
  imports: [TrainingEventTypes],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <training-event
      src="/feed.json"
      item="plain-forms"
      layout="card"
      lang="de"
      heading-level="2"
      (training-select)="choose($event)"
    >
      <a href="https://trainings.example/">All trainings</a>
    </training-event>
    <p>
      Chosen: <output>{{ chosen() }}</output>
    </p>
  `,
})
export class Card {
  readonly chosen = signal('nothing');

  choose(event: TrainingSelectEvent) {
    event.preventDefault();
    this.chosen.set(event.item.id);
  }
}
