import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor's look: the colours are the studio's, so that it follows light and dark by itself. */
export const editorTheme = EditorView.theme({
  '&': {
    blockSize: '100%',
    color: 'var(--_text)',
    backgroundColor: 'transparent',
    fontSize: '0.875rem',
  },
  '&.cm-focused': { outline: '3px solid var(--_accent)', outlineOffset: '-3px', borderRadius: 'inherit' },
  '.cm-scroller': { fontFamily: 'var(--_mono)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { paddingBlock: '0.75rem', caretColor: 'var(--_accent)' },
  '.cm-line': { paddingInline: '0.5rem 1rem' },
  '.cm-cursor, .cm-dropCursor': { borderInlineStartColor: 'var(--_accent)', borderInlineStartWidth: '2px' },
  '.cm-gutters': { color: 'var(--_quiet)', backgroundColor: 'transparent', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { paddingInline: '0.75rem 0.25rem', minInlineSize: '2.25rem' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--_accent) 10%, transparent)' },
  '.cm-line.found.error': { backgroundColor: 'color-mix(in srgb, var(--_bad) 9%, transparent)' },
  '.cm-line.found.warning': { backgroundColor: 'color-mix(in srgb, var(--_warn) 10%, transparent)' },
  '.cm-line.found.cm-activeLine': { boxShadow: 'inset 3px 0 var(--_accent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--_accent) 25%, transparent)',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'color-mix(in srgb, var(--_accent) 20%, transparent)' },
  '.json-name': { color: 'var(--_accent)' },
  '.json-text': { color: 'var(--_string)' },
  '.json-value': { color: 'var(--_value)' },
  '.dots .cm-gutterElement': { display: 'grid', placeItems: 'center', inlineSize: '1rem' },
  '.dot': { inlineSize: '0.5rem', blockSize: '0.5rem', backgroundColor: 'var(--_bad)', borderRadius: '50%' },
  '.dot.warning': { backgroundColor: 'var(--_warn)', borderRadius: '1px', rotate: '45deg' },
});

/** What the words of Markdown are coloured by. */
export const textColours = HighlightStyle.define([
  { tag: tags.link, color: 'var(--_accent)' },
  { tag: [tags.string, tags.url], color: 'var(--_string)' },
  // No headings: the line below the fields makes one of them.
  { tag: tags.strong, fontWeight: '600' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.comment, tags.invalid], color: 'var(--_bad)' },
]);
