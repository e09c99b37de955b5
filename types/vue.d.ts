// The elements in templates of Vue: `import type {} from 'training-widgets/types/vue'`, once in a project.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { TrainingElements } from './elements.js';

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** What Vue leaves out for components, and any element can have; `data-id` comes here as `dataId`. */
interface Global {
  slot?: string | undefined;
  [name: `data${Capitalize<string>}`]: unknown;
}

type Tags = {
  [Tag in keyof TrainingElements]: new () => TrainingElements[Tag]['element'] & {
    /** Types for templates only; there is no such property. */
    $props: HTMLAttributes & Global & TrainingElements[Tag]['attributes'] & PublicProps;
    /** Types for templates only; there is no such property. */
    $emit: EmitFn<Emits<TrainingElements[Tag]['events']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
