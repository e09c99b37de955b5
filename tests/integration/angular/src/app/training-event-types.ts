import { Directive, input } from '@angular/core';

/** Angular checks what a directive takes. This one does nothing else: the attribute stays on the tag. */
@Directive({ selector: 'training-event' })
export class TrainingEventTypes {
  readonly layout = input<'card' | 'row' | 'full'>();
}
