import markdownIt from 'markdown-it';

/** Reads Markdown as the sites that are built show it: without HTML, and with bare addresses as links. */
export const markdown = markdownIt({ html: false, linkify: true, typographer: false });
// Otherwise names such as a.md would become links.
markdown.linkify.set({ fuzzyLink: false });
// Looking for addresses takes a fifth of the time, and texts without these signs have none that is not a link already.
const { linkify } = markdown;
const hasAddress = linkify.test.bind(linkify);
linkify.test = (text) => /\/\/|@/.test(text.replace(/\]\([^\s()]*\)/g, '')) && hasAddress(text);
markdown.validateLink = (address: string) =>
  !/^\s*[a-z][a-z\d+.-]*:/i.test(address) || /^\s*(https?|mailto|tel):/i.test(address);
