// The elements in JSX of React 19: `import type {} from 'training-widgets/types/react'`, once in a project.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TrainingElements } from './elements.js';
import type { Handlers, NamesOfOthers } from './jsx.js';

type Tags = {
  [Tag in keyof TrainingElements]: DetailedHTMLProps<
    HTMLAttributes<TrainingElements[Tag]['element']>,
    TrainingElements[Tag]['element']
  > &
    TrainingElements[Tag]['attributes'] &
    Handlers<Tag> &
    NamesOfOthers<Tag> & { class?: string | undefined };
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
