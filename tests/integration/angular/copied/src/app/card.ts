import { NgComponentOutlet } from '@angular/common';
import { Component } from '@angular/core';
import { Trainings as Agenda } from './copied/agenda';
import { Trainings as Event } from './copied/event';
import { Trainings as List } from './copied/list';
import { Trainings as News } from './copied/news';
import { Trainings as Plain } from './copied/plain';
import { Trainings as Subscribe } from './copied/subscribe';

@Component({
  imports: [NgComponentOutlet],
  template: `
    @for (code of copied; track code.name) {
      <section [id]="code.name"><ng-container *ngComponentOutlet="code.component" /></section>
    }
  `,
})
export class Card {
  readonly copied = [
    { name: 'agenda', component: Agenda },
    { name: 'event', component: Event },
    { name: 'list', component: List },
    { name: 'news', component: News },
    { name: 'plain', component: Plain },
    { name: 'subscribe', component: Subscribe },
  ];
}
