// The elements in templates of Svelte 5: `import type {} from 'training-widgets/types/svelte'`, once in a project.
import type { HTMLAttributes } from 'svelte/elements';
import type { TrainingElements } from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | null | undefined;
};

type Tags = {
  [Tag in keyof TrainingElements]: HTMLAttributes<TrainingElements[Tag]['element']> &
    TrainingElements[Tag]['attributes'] &
    Handlers<TrainingElements[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
