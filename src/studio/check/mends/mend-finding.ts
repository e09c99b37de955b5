import { meantField, meantWord } from '../../../announcement/field-synonyms.js';
import { isSlipOf } from '../../../check/closest-word.js';
import type { Finding, FindingCode } from '../../../feed/finding.js';
import type { Edit } from './edit.js';
import { fieldName, pathAbove, pathBeside } from './field-names.js';
import { fieldsAround, fieldShape } from './field-shape.js';
import { Guess, guess, meantOf } from './guess.js';
import type { JsonNode, JsonText } from './json-text.js';
import { missingValue } from './missing-value.js';
import { moveIntoExtension } from './move-field.js';
import { rightReference } from './right-reference.js';
import { rightValue } from './right-value.js';
import { freeId, withoutPassword, writtenOnce } from './right-text.js';

/** What mends something; one that is a guess may be wrong, so that somebody has to look at it. */
export interface Mended {
  readonly mend: readonly Edit[];
  readonly isGuess: boolean;
}

/** The edits that mend what was found in a feed; undefined where people have to decide what is right. */
export function mendFinding(finding: Finding, text: JsonText): Mended | undefined {
  const node = text.at(finding.path);
  const mend = mends[finding.code];
  const made = mend && node ? mend(finding, node, text) : addMissing(finding, text);
  if (made instanceof Guess) return { mend: made.value as Edit[], isGuess: true };
  return made && { mend: made, isGuess: false };
}

type Made = readonly Edit[] | Guess | undefined;
type Mend = (finding: Finding, node: JsonNode, text: JsonText) => Made;

const otherForm: Mend = ({ expected, path }, node, text) => {
  // What holds others is never written anew: something of it could be lost.
  if (node.type === 'object' || node.type === 'array')
    return node.type === 'object' && expected === 'list' ? text.wrap(node) : undefined;
  const zone = zoneFor(path, text);
  const place = { shape: fieldShape(node), name: fieldName(path), timeZone: zone ?? 'Europe/Kyiv', hasZone: !!zone };
  return written(rightValue(expected, valueOf(node), place), node, text);
};

const otherLanguage: Mend = (finding, node, text) => {
  if (node.type === 'string' && valueOf(node) === JSON.parse(receivedText(finding)))
    return otherForm(finding, node, text);
  // The name of a field is a language, too.
  const nowhere = { shape: undefined, name: '', timeZone: 'UTC', hasZone: true };
  return renamed(rightValue('language', fieldName(finding.path), nowhere), finding.path, node, text);
};

const otherWord: Mend = ({ expected }, node, text) => {
  const known = expected.split(', ');
  const value = valueOf(node);
  if (known.length === 1) return written(known[0], node, text);
  if (typeof value !== 'string') return undefined;
  const meant = ['Status', 'AttendanceMode', 'RegistrationStatus']
    .map((definition) => meantWord(definition, value))
    .find((word) => word !== undefined && known.includes(word));
  return written(meant ?? meantOf(value.trim(), known), node, text);
};

const otherName: Mend = ({ expected, path }, node, text) => {
  if (expected.startsWith('_training.')) return moveIntoExtension(path, node, text);
  const name = fieldName(path);
  const synonym = meantField(name, fieldsAround(node));
  const near = /^\w+$/.test(expected) ? expected : undefined;
  const meant = synonym ?? (near && isSlipOf(name, near) ? near : guess(near));
  return renamed(meant, path, node, text);
};

/** Gives a field the name that was meant, unless there is one of that name. */
function renamed(meant: unknown, path: string, node: JsonNode, text: JsonText): Made {
  if (meant instanceof Guess) return guess(renamed(meant.value, path, node, text));
  return typeof meant === 'string' && !text.at(pathBeside(path, meant)) ? text.rename(node, meant) : undefined;
}

/** What only participants may know is taken out; that they are told, is said instead. */
const takeOut: Mend = ({ path }, node, text) => {
  const object = text.at(pathAbove(path));
  const removed = fieldName(path) === 'url' ? text.remove(node) : undefined;
  if (!object || !removed || !/\blocation\b/.test(path)) return undefined;
  if (text.at(pathBeside(path, 'afterRegistration'))) return removed;
  // In one edit, because both may touch the same comma.
  return (
    text.rename(node, 'afterRegistration') && [...text.rename(node, 'afterRegistration')!, ...text.replace(node, true)]
  );
};

const mends: Partial<Readonly<Record<FindingCode, Mend>>> = {
  'wrong-type': otherForm,
  'not-in-format': otherForm,
  'bad-date': otherForm,
  'bad-url': otherForm,
  'bad-zone': otherForm,
  'bad-email': otherForm,
  'bad-language': otherLanguage,
  'unknown-language': otherLanguage,
  'unknown-value': otherWord,
  'unknown-key': otherName,
  'unknown-reference': (finding, node, text) => written(rightReference(finding, valueOf(node), text), node, text),
  'duplicate-id': (finding, node, text) => written(guess(freeId(finding.path, valueOf(node), text)), node, text),
  'duplicate-key': (_, node, text) => text.removeTwin(node),
  'newer-version': ({ expected }, node, text) => written(guess(Number(expected)), node, text),
  // The hour is taken as it stands, so that nothing changes for readers; which of the two is wrong, only people know.
  'offset-against-zone': (_, node, text) =>
    written(guess(String(valueOf(node)).replace(/\s?([Zz]|[+-]\d\d:?\d\d)$/, '')), node, text),
  'skipped-time': ({ expected }, node, text) => written(guess(expected), node, text),
  // Most servers have both; whether this one has, nobody has asked.
  'insecure-link': (_, node, text) => written(overHttps(valueOf(node)), node, text),
  'insecure-picture': ({ path }, node, text) =>
    fieldName(path) === 'content_html' ? undefined : written(overHttps(valueOf(node)), node, text),
  'escaped-twice': (_, node, text) => written(writtenOnce(valueOf(node)), node, text),
  'password-in-address': (_, node, text) => written(withoutPassword(valueOf(node)), node, text),
  'private-link': takeOut,
  'hidden-link': ({ path }, node, text) => (fieldName(path) === 'url' ? text.remove(node) : undefined),
};

function overHttps(address: unknown): Guess | undefined {
  return typeof address === 'string' ? guess(address.trim().replace(/^http:/i, 'https:')) : undefined;
}

function addMissing({ code, path, expected }: Finding, text: JsonText): Made {
  if (code === 'unknown-value' && path === 'version') return addTo('', 'version', expected, text);
  if (code !== 'missing' && code !== 'missing-in-format') return undefined;
  const [above, name] = [pathAbove(path), fieldName(path)];
  // It is there, and is nothing: that is another mistake.
  if (text.at(path)) return undefined;
  return addTo(above, name, missingValue(above, name, text), text);
}

function addTo(above: string, name: string, value: unknown, text: JsonText): Made {
  if (value instanceof Guess) return guess(addTo(above, name, value.value, text));
  const object = text.at(above);
  const isFirst = name === 'version' || name === 'id';
  return object && value !== undefined ? text.add(object, name, value, isFirst ? 'first' : 'last') : undefined;
}

function written(value: unknown, node: JsonNode, text: JsonText): Made {
  if (value instanceof Guess) return guess(written(value.value, node, text));
  return value === undefined || value === valueOf(node) ? undefined : text.replace(node, value);
}

/** The value of a text, a number or a word; of what holds others, only that it is no such. */
function valueOf({ type, value }: JsonNode): unknown {
  return type === 'object' || type === 'array' ? {} : (value as unknown);
}

function zoneFor(path: string, text: JsonText): string | undefined {
  const [item = ''] = /^items\[\d+\]\./.exec(path) ?? [];
  const zone = (text.at(`${item}_training.timeZone`) ?? text.at('_training.timeZone'))?.value as unknown;
  return typeof zone === 'string' && /^\w+\/\w+$/.test(zone) ? zone : undefined;
}

function receivedText({ received }: Finding): string {
  return received.startsWith('"') && received.endsWith('"') ? received : '""';
}
