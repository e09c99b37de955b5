import { defaultKeymap, history, historyKeymap, undo } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { Annotation, Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { editorTheme, textColours } from './editor-theme.js';
import { jsonColours } from './json-colours.js';
import { lineMarks, markLines, type MarkedLine } from './line-marks.js';
import type { Edit } from './mends/edit.js';

/** Tells a text that was brought from outside from one that somebody changes. */
const isLoad = Annotation.define<boolean>();

/** The text of a source, in which somebody writes. */
export class TextEditor {
  readonly #view: EditorView;
  readonly #language = new Compartment();
  readonly #words = new Compartment();

  /** @param edited Told of every change that a person has made. */
  constructor(place: HTMLElement, root: ShadowRoot, edited: () => void) {
    this.#view = new EditorView({
      parent: place,
      root,
      state: EditorState.create({
        extensions: [
          lineNumbers(),
          lineMarks,
          highlightSpecialChars(),
          history(),
          drawSelection(),
          bracketMatching(),
          highlightActiveLine(),
          syntaxHighlighting(textColours),
          EditorView.lineWrapping,
          editorTheme,
          // No Tab among them: whoever has only a keyboard has to get out again.
          keymap.of([...defaultKeymap, ...historyKeymap]),
          this.#language.of([]),
          this.#words.of([]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((one) => one.annotation(isLoad))) edited();
          }),
        ],
      }),
    });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Shows another text, with nothing to undo behind it. */
  load(text: string, kind: 'json' | 'markdown' | 'other'): void {
    const language = kind === 'json' ? jsonColours : kind === 'markdown' ? markdown() : [];
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      selection: { anchor: 0 },
      effects: [this.#language.reconfigure(language), markLines.of([])],
      annotations: isLoad.of(true),
    });
  }

  /** Says what the text is called, to those who cannot see it. */
  label(words: string): void {
    // Who has only a keyboard scrolls it by the caret: checkers see that by the tabindex.
    const attributes = { 'aria-label': words, spellcheck: 'false', tabindex: '0' };
    this.#view.dispatch({ effects: this.#words.reconfigure(EditorView.contentAttributes.of(attributes)) });
  }

  /** Changes the text in places, all of them undone at once. */
  change(edits: readonly Edit[]): void {
    const changes = edits.map(({ from, to, insert }) => ({ from, to, insert }));
    this.#view.dispatch({ changes, userEvent: 'input.mend' });
  }

  undo(): boolean {
    return undo(this.#view);
  }

  /** Marks the lines in which something was found. */
  mark(lines: readonly MarkedLine[]): void {
    this.#view.dispatch({ effects: markLines.of(lines) });
  }

  /** Puts the caret on a line, and the line into sight. */
  goTo(line: number, column = 1): void {
    const { doc } = this.#view.state;
    const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
    const anchor = Math.min(from + column - 1, to);
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    });
    this.#view.focus();
  }

  /** The line that the caret is on, from 1. */
  get line(): number {
    const { doc, selection } = this.#view.state;
    return doc.lineAt(selection.main.head).number;
  }

  close(): void {
    this.#view.destroy();
  }
}
