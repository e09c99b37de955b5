import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { TrainingEventTypes } from './training-event-types';

@Component({
  imports: [TrainingEventTypes],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<training-event layout="nonsense" />`,
})
export class Wrong {}
