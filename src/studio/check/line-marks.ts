import { RangeSet, StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, gutter, GutterMarker } from '@codemirror/view';
import type { Severity } from '../../check/severity.js';

/** A line in which something was found, counted from 1. */
export interface MarkedLine {
  readonly line: number;
  readonly severity: Severity;
}

/** Marks these lines, and no others. */
export const markLines = StateEffect.define<readonly MarkedLine[]>();

class Dot extends GutterMarker {
  constructor(readonly severity: Severity) {
    super();
  }
  override eq(other: Dot): boolean {
    return other.severity === this.severity;
  }
  override toDOM(): Node {
    const dot = document.createElement('span');
    dot.className = `dot ${this.severity}`;
    return dot;
  }
}

const dots: Readonly<Record<Severity, Dot>> = { error: new Dot('error'), warning: new Dot('warning') };
const lines: Readonly<Record<Severity, Decoration>> = {
  error: Decoration.line({ class: 'found error' }),
  warning: Decoration.line({ class: 'found warning' }),
};

interface Marks {
  readonly dots: RangeSet<GutterMarker>;
  readonly lines: RangeSet<Decoration>;
}

const marked = StateField.define<Marks>({
  create: () => ({ dots: RangeSet.of<GutterMarker>([]), lines: RangeSet.of<Decoration>([]) }),
  update(before, { changes, effects, state }) {
    for (const effect of effects) if (effect.is(markLines)) return drawn(effect.value, state);
    return changes.empty ? before : { dots: before.dots.map(changes), lines: before.lines.map(changes) };
  },
  provide: (field) => EditorView.decorations.from(field, (value) => value.lines),
});

function drawn(all: readonly MarkedLine[], { doc }: EditorState): Marks {
  const severities = new Map<number, Severity>();
  // An error says more of a line than a warning.
  for (const { line, severity } of all)
    if (line <= doc.lines && severities.get(line) !== 'error') severities.set(line, severity);
  const places = [...severities].map(([line, severity]) => [doc.line(line).from, severity] as const);
  return {
    dots: RangeSet.of<GutterMarker>(
      places.map(([at, severity]) => dots[severity].range(at)),
      true,
    ),
    lines: RangeSet.of<Decoration>(
      places.map(([at, severity]) => lines[severity].range(at)),
      true,
    ),
  };
}

/** Draws the marks, in the text and beside it. */
export const lineMarks: Extension = [
  marked,
  gutter({ class: 'dots', markers: ({ state }) => state.field(marked).dots, initialSpacer: () => dots.error }),
];
