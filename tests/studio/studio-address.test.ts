import { expect } from '@open-wc/testing';
import { FIRST_SET_UP } from '../../src/studio/show/set-up.js';
import { readAddress, writeAddress, type StudioState } from '../../src/studio/studio-address.js';
import { firstLanguage } from '../../src/studio/words.js';

const first: StudioState = {
  language: 'uk',
  room: 'show',
  origin: { kind: 'example', name: 'training' },
  setUp: FIRST_SET_UP,
};

const states: Record<string, StudioState> = {
  'what nobody has changed': first,
  'an address of a feed': { ...first, origin: { kind: 'address', url: 'https://example.org/a b.json?x=1&y=#z' } },
  'another example, in the other room': { ...first, room: 'check', origin: { kind: 'example', name: 'odd' } },
  'all there is to choose': {
    ...first,
    language: 'en',
    setUp: {
      tag: 'training-list',
      attributes: [
        ['layout', 'cards'],
        ['class', 'wide & "quoted"'],
        ['controls', ''],
        ['tags', 'а, б'],
        ['lang', 'ar'],
      ],
      theme: 'ukraine',
      own: { accent: '#0B3fae', text: '#000000', background: '#fafafa', radius: '0.25em' },
      look: 'dark',
      width: 390,
      connection: 'stale',
      moment: -12345,
      hasIntegrity: true,
      format: 'svelte',
      folder: 'https://example.org/training-widgets/0.1.0/',
    },
  },
};

describe('The address of the studio', () => {
  for (const [name, state] of Object.entries(states))
    it(`says ${name}, and is read as that`, () => expect(readAddress(writeAddress(state), 'uk')).to.deep.equal(state));

  it('is short where nothing was changed', () => expect(writeAddress(first)).to.equal('#ui=uk'));

  it('says nothing of what somebody pasted', () => {
    const address = writeAddress({ ...first, origin: { kind: 'own' } });
    expect(address).to.equal('#ui=uk');
  });

  it('is read as far as it makes sense', () => {
    const read = readAddress(
      '#ui=de&room=attic&feed=javascript:alert(1)&example=nothing&element=script&look=loud&accent=red&text=%23fff&radius=url(x)&width=1&connection=none&at=soon&integrity=x&code=php&theme=../x&folder=ftp://x/',
      'en',
    );
    expect(read).to.deep.equal({ ...first, language: 'en' });
  });

  it('gives no element a handler', () => {
    const { attributes } = readAddress('#.onclick=alert(1)&.OnLoad=x&.x y=1&.layout=row', 'en').setUp;
    expect(attributes).to.deep.equal([['layout', 'row']]);
  });
});

describe('The language of the studio', () => {
  it('is the reader’s, else Ukrainian', () => {
    expect(firstLanguage(['de', 'en-US', 'uk'])).to.equal('en');
    expect(firstLanguage(['uk-UA', 'en'])).to.equal('uk');
    expect(firstLanguage(['de'])).to.equal('uk');
  });
});
