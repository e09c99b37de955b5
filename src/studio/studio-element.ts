import { LitElement } from 'lit';
import { yieldTask } from '../parts/yield-task.js';

/** A part of the studio. It draws itself for the first time in a task of its own: all at once the page would not answer. */
export class StudioElement extends LitElement {
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await yieldTask();
    await super.scheduleUpdate();
  }
}
