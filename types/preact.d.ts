// The elements in JSX of Preact: `import type {} from 'training-widgets/types/preact'`, once in a project.
import type { HTMLAttributes } from 'preact';
import type { TrainingElements } from './elements.js';
import type { Handlers, NamesOfOthers } from './jsx.js';

type Tags = {
  [Tag in keyof TrainingElements]: HTMLAttributes<TrainingElements[Tag]['element']> &
    TrainingElements[Tag]['attributes'] &
    Handlers<Tag> &
    NamesOfOthers<Tag>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
