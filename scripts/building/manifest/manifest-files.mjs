/** Where the manifest lies, and what is made of it. */
export const [MANIFEST, HTML_DATA, WEB_TYPES, ELEMENT_TYPES] = [
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'web-types.json',
  'types/elements.d.ts',
];

export const MANIFEST_FILES = [MANIFEST, HTML_DATA, WEB_TYPES, ELEMENT_TYPES];
