import { find, type Question } from './find.js';

// A thread of its own: over a feed of 8 MiB it takes seconds, in which somebody types on.
addEventListener('message', ({ data }: MessageEvent<Question>) => {
  find(data).then(
    (found) => postMessage(found),
    (error: unknown) => reportError(error),
  );
});
