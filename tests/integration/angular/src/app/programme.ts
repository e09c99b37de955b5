import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'training-widgets/training-agenda.js';

@Component({
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="language.set('de')">Deutsch</button>
    <training-agenda src="/feed.json" [lang]="language()" layout="grid" />
  `,
})
export class Programme {
  readonly language = signal('uk');
}
