import { OWN_LOOKS, readOwnLook } from './colours/own-look.js';
import { CONNECTIONS, FIRST_SET_UP, LOOKS, SNIPPET_FORMATS, WIDTHS, type Attribute, type SetUp } from './set-up.js';

/** Before the name of each attribute of the tag, so that none is taken for a setting of the studio. */
const ATTRIBUTE = '.';

/** Writes a set-up as parameters of an address; what is as at first is left out. */
export function writeSetUp(setUp: SetUp): Attribute[] {
  const { tag, theme, own, look, width, connection, moment, format, folder, hasIntegrity, attributes } = setUp;
  const settings: [string, string, string][] = [
    ['element', tag, FIRST_SET_UP.tag],
    ['theme', theme, FIRST_SET_UP.theme],
    ...OWN_LOOKS.map((name): [string, string, string] => [name, own[name], FIRST_SET_UP.own[name]]),
    ['look', look, FIRST_SET_UP.look],
    ['width', String(width), String(FIRST_SET_UP.width)],
    ['connection', connection, FIRST_SET_UP.connection],
    ['at', moment === undefined ? '' : String(moment), ''],
    ['code', format, FIRST_SET_UP.format],
    ['folder', folder, FIRST_SET_UP.folder],
    ['integrity', hasIntegrity ? 'yes' : '', ''],
  ];
  return [
    ...settings.filter(([, value, first]) => value !== first).map(([name, value]): Attribute => [name, value]),
    ...attributes.map(([name, value]): Attribute => [ATTRIBUTE + name, value]),
  ];
}

/** Reads a set-up from parameters of an address; a value that cannot be is taken as not there. */
export function readSetUp(parameters: URLSearchParams): SetUp {
  const oneOf = <Value>(name: string, values: readonly Value[], first: Value): Value =>
    values.find((value) => String(value) === parameters.get(name)) ?? first;
  const at = parameters.get('at') ?? '';
  const tag = parameters.get('element') ?? '';
  return {
    tag: /^training-[a-z]+$/.test(tag) ? tag : FIRST_SET_UP.tag,
    attributes: [...parameters].flatMap(([name, value]): Attribute[] =>
      isAttributeName(name.slice(1)) && name.startsWith(ATTRIBUTE) ? [[name.slice(1), value]] : [],
    ),
    theme: /^[a-z]+$/.test(parameters.get('theme') ?? '') ? parameters.get('theme')! : FIRST_SET_UP.theme,
    own: readOwnLook((name) => parameters.get(name)),
    look: oneOf('look', LOOKS, FIRST_SET_UP.look),
    width: oneOf<SetUp['width']>('width', WIDTHS, FIRST_SET_UP.width),
    connection: oneOf('connection', CONNECTIONS, FIRST_SET_UP.connection),
    moment: /^-?\d{1,15}$/.test(at) ? Number(at) : undefined,
    format: oneOf('code', SNIPPET_FORMATS, FIRST_SET_UP.format),
    folder: /^https?:\/\//.test(parameters.get('folder') ?? '') ? parameters.get('folder')! : FIRST_SET_UP.folder,
    hasIntegrity: parameters.get('integrity') === 'yes',
  };
}

/** Whether a preview may be given it: an address comes from anybody, and a handler in it would run here. */
function isAttributeName(name: string): boolean {
  return /^[a-z_:@][\w:.@-]*$/i.test(name) && !/^on/i.test(name);
}
