import { readSetUp, writeSetUp } from './show/set-up-address.js';
import type { SetUp } from './show/set-up.js';
import { EXAMPLE_FEEDS } from './source/examples.js';
import type { StudioLanguage } from './words.js';

/** The rooms of the studio. */
export const ROOMS = ['show', 'check'] as const;
export type Room = (typeof ROOMS)[number];

/** Where the source comes from; what somebody typed or dropped is in no address. */
export type Origin =
  | { readonly kind: 'example'; readonly name: string }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'own' };

/** What an address of the studio says. */
export interface StudioState {
  readonly language: StudioLanguage;
  readonly room: Room;
  readonly origin: Origin;
  readonly setUp: SetUp;
}

/** The part of the address behind the `#`, by which a colleague sees the same. */
export function writeAddress({ language, room, origin, setUp }: StudioState): string {
  const parameters = new URLSearchParams({ ui: language });
  if (room !== 'show') parameters.set('room', room);
  if (origin.kind === 'example' && origin.name !== EXAMPLE_FEEDS[0]!.name) parameters.set('example', origin.name);
  if (origin.kind === 'address') parameters.set('feed', origin.url);
  for (const [name, value] of writeSetUp(setUp)) parameters.append(name, value);
  return `#${parameters}`;
}

/** Reads such a part; whatever it lacks, or says wrongly, is as at first. */
export function readAddress(hash: string, language: StudioLanguage): StudioState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const said = parameters.get('ui');
  return {
    language: said === 'uk' || said === 'en' ? said : language,
    room: ROOMS.find((room) => room === parameters.get('room')) ?? 'show',
    origin: readOrigin(parameters),
    setUp: readSetUp(parameters),
  };
}

function readOrigin(parameters: URLSearchParams): Origin {
  const url = parameters.get('feed') ?? '';
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return { kind: 'address', url };
  const name = parameters.get('example');
  const example = EXAMPLE_FEEDS.find((one) => one.name === name) ?? EXAMPLE_FEEDS[0]!;
  return { kind: 'example', name: example.name };
}
