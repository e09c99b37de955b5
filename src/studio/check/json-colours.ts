import {
  Decoration,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';

// A string begins behind a sign of JSON: so the end of one that begins out of sight is not taken for a beginning.
const TOKEN = /(?<![^\s[{:,])("(?:[^"\\]|\\.)*(?:"|$))(?=(\s*:)?)|-?\b\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

const name = Decoration.mark({ class: 'json-name' });
const text = Decoration.mark({ class: 'json-text' });
const value = Decoration.mark({ class: 'json-value' });

const matcher = new MatchDecorator({
  regexp: TOKEN,
  decorate: (add, from, to, [, string, colon]) => {
    if (string === undefined) add(from, to, value);
    else add(from, from + string.length, colon === undefined ? text : name);
  },
});

/** JSON in colours: of what is in sight alone, because a tree of 8 MiB takes its reader seconds. */
export const jsonColours = ViewPlugin.define<{ marks: DecorationSet; update: (update: ViewUpdate) => void }>(
  (view: EditorView) => ({
    marks: matcher.createDeco(view),
    update(update) {
      this.marks = matcher.updateDeco(update, this.marks);
    },
  }),
  { decorations: ({ marks }) => marks },
);
