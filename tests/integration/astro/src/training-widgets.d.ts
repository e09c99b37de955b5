import type { TrainingAgenda, TrainingEvent } from 'training-widgets';

type Common = astroHTML.JSX.HTMLAttributes & { 'heading-level'?: 2 | 3 | 4 | 5 | 6 };
type EventAttributes = Common & Partial<Pick<TrainingEvent, 'src' | 'item'>> & { layout?: 'card' | 'row' | 'full' };
type AgendaAttributes = Common &
  Partial<Pick<TrainingAgenda, 'src' | 'item' | 'day'>> & { layout?: 'timeline' | 'grid' };

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements {
      'training-event': EventAttributes;
      'training-agenda': AgendaAttributes;
    }
  }
}
