import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'training-widgets/training-event.js';
import { feed } from './feed';

@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <training-event id="property" [feed]="feed" layout="row" />
    <training-event id="script" src="#first-aid" layout="row" />
  `,
})
export class Inline {
  readonly feed = feed;
}
