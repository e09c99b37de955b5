import { loadScript, type Barrier } from './barriers.js';
import type { Page } from './demo.js';

interface Result {
  readonly ruleId: string;
  readonly value: readonly [level: string, outcome: 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL'];
  readonly message: string;
  readonly snippet: string;
  readonly path: { readonly dom: string };
}

interface Ace {
  readonly Checker: new () => { check(page: Document, policies: string[]): Promise<{ results: Result[] }> };
}

/**
 * What the engine only asks a person to look at, with the answer. A question that is not here is a barrier, until somebody
 * has looked.
 */
const ANSWERED: Readonly<Record<string, string>> = {
  aria_keyboard_handler_exists:
    'The days of a month take the keys, not the grid round them; the tests of the month press them.',
  blockquote_cite_exists: 'Articles quote in a blockquote; whom, they say in words. `cite` is heard by nobody.',
  download_keyboard_controllable: 'A link to a file is the browser’s own, which has no trap.',
  element_tabbable_unobscured: 'About buttons of the demo’s own, in a closed <details>.',
  element_tabbable_visible: 'About what stands in a closed <details> of the demo.',
  html_skipnav_exists:
    'The studio has headings and landmarks, and little before its main part. A preview is a page of one element.',
  input_checkboxes_grouped: 'Choices of the studio that stand alone.',
  input_fields_grouped: 'The demo’s three choices, and one of a time zone, that stand alone.',
  input_label_visible: 'Looked at by visible-label tests: a <label> is round the field, an icon stands for a name.',
  list_structure_proper: 'A <dl> with a <div> round each pair, as HTML allows since 5.2.',
  select_options_grouped: 'The languages of the demo stand in the order of their names.',
  style_color_misuse: 'The demo’s own sheet. Status is said in words everywhere; colour repeats it.',
  style_focus_visible: 'Outlines are looked at one by one in the keyboard walk.',
  style_highcontrast_visible: 'The reference pictures show forced colours.',
  style_viewport_resizable: 'The demo’s own headline. Sizes of the library are in em.',
  text_quoted_correctly: 'Quotation marks of JSON, in the text of a feed and in what is said of it.',
  text_block_heading: 'The demo’s brand, and the name of the month, which names its table.',
  text_sensory_misuse: 'Places that are left, and a street that is called Square.',
};

/** Where the engine is wrong, or asks for what is no barrier. */
const WRONG: readonly (readonly [ruleId: string, snippet: RegExp, why: string])[] = [
  [
    'aria_role_redundant',
    /^<[uo]l .*role="list"/,
    'Redundant by the book, and still needed: WebKit takes a list that is drawn without markers for none.',
  ],
  [
    'aria_role_redundant',
    /^<(thead|tbody|tr|th|td) .*role="(rowgroup|row|columnheader|gridcell)"/,
    'Redundant by the book, and still needed: engines have taken a table that is not drawn as one for none.',
  ],
  [
    'aria_main_label_visible',
    /^<body>/,
    'Each preview of the studio is a page of its own in a frame, and has a main part of its own.',
  ],
  [
    'element_attribute_deprecated',
    /^<meta content="default-src/,
    'A page that lies in any folder can bring its policy only so (Content Security Policy 3, 3.3).',
  ],
  [
    'element_attribute_deprecated',
    /^<s>/,
    '<s> was deprecated in HTML 4 and is in HTML today, for what no longer holds; the words beside it say so too.',
  ],
  [
    'fieldset_legend_valid',
    /^<fieldset class="segments">/,
    'Its legend is not drawn, for those who see what it is about, and there for those who do not.',
  ],
  [
    'element_tabbable_role_valid',
    /^<(pre|div) .*tabindex="0"/,
    'What scrolls must be reached by the keyboard (2.1.1), whatever its role; axe asks for just that.',
  ],
];

/** Failures of its rules and of its recommendations, and questions that nobody has answered. It looks into shadow roots. */
export async function checkWithIbm({ document, window }: Page): Promise<Barrier[]> {
  const ace = await loadScript<Ace>(window, '/node_modules/accessibility-checker-engine/ace.js', 'ace');
  const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
  if (!results.some(({ ruleId }) => ruleId === 'text_contrast_sufficient'))
    throw new Error('Contrast was not looked at');
  return results.filter(isBarrier).map(({ ruleId, message, snippet, path }) => ({
    state: stateAt(document, path.dom),
    what: `${ruleId}: ${message}\n${snippet.slice(0, 200)}`,
  }));
}

function isBarrier({ ruleId, value: [, outcome], snippet }: Result): boolean {
  if (outcome === 'PASS') return false;
  if (outcome !== 'FAIL') return !Object.hasOwn(ANSWERED, ruleId);
  return !WRONG.some(([rule, where]) => rule === ruleId && where.test(snippet));
}

/** The state in which a path lies; it goes on into the shadow root, where the page's own paths end. */
function stateAt(document: Document, path: string): string {
  const [outer = ''] = path.split('/#document-fragment');
  const { singleNodeValue } = document.evaluate(outer, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE);
  return (singleNodeValue as Element | null)?.closest('.example')?.id.replace('state-', '') ?? '';
}
