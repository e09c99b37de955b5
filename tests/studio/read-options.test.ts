import { expect } from '@open-wc/testing';
import { optionApplies, optionsOf } from '../../src/studio/show/options/option-applies.js';
import { optionWords, valueWords } from '../../src/studio/show/options/option-words.js';
import { readOptions } from '../../src/studio/show/options/read-options.js';
import { showMessages } from '../../src/studio/show/show-messages.js';

const manifest = (await (await fetch('/custom-elements.json')).json()) as Parameters<typeof readOptions>[0];
const elements = readOptions(manifest);
const find = (tag: string, name: string) =>
  elements.find((one) => one.tag === tag)!.options.find((option) => option.name === name)!;

describe('The options of the elements', () => {
  it('are those of the manifest', () => {
    expect(elements.map(({ tag }) => tag).sort()).to.deep.equal(Object.keys(showMessages.en.elements).sort());
    expect(find('training-list', 'layout')).to.include({ kind: 'choice', initial: 'list' });
    expect(find('training-list', 'layout').values).to.deep.equal(['list', 'cards', 'month']);
    expect(find('training-list', 'limit')).to.include({ kind: 'number', initial: undefined });
    expect(find('training-list', 'personal')).to.include({ kind: 'switch', initial: undefined });
    expect(find('training-list', 'controls').values).to.deep.equal(['', 'address']);
    expect(find('training-event', 'heading-level').values).to.deep.equal(['2', '3', '4', '5', '6']);
    expect(find('training-event', 'time-zone')).to.include({ kind: 'text', initial: 'event' });
  });

  for (const { tag, options } of elements)
    it(`have their words in both languages: ${tag}`, () => {
      const { own, shared } = optionsOf(tag, elements);
      const shown = [...own, ...shared];
      // The source and the line of time set these.
      expect(options.length - shown.length).to.equal(tag === 'training-subscribe' ? 1 : 2);
      for (const { name, kind, values, sentence } of shown) {
        const words = (language: 'uk' | 'en') => optionWords[language][`${tag}.${name}`] ?? optionWords[language][name];
        expect(words('en')?.name, name).to.be.a('string');
        expect(words('uk')?.sentence, name).to.match(/[а-яіїєґ]/i);
        expect(sentence, name).not.to.equal('');
        if (kind !== 'choice') continue;
        for (const value of values.filter((one) => !/^\d+$/.test(one)))
          for (const language of ['uk', 'en'] as const)
            expect(valueWords[language][value], `${name}=${value}`).to.be.a('string');
      }
    });

  it('that most elements take alike stand apart', () => {
    const { own, shared } = optionsOf('training-list', elements);
    expect(own.map(({ name }) => name)).to.include.members(['layout', 'show', 'limit']);
    expect(shared.map(({ name }) => name)).to.include.members(['heading-level', 'images', 'offline']);
  });

  it('are asked for only where they do something', () => {
    const month = { tag: 'training-list', attributes: [['layout', 'month']] as [string, string][] };
    expect(optionApplies('limit', month)).to.equal(false);
    expect(optionApplies('tags', month)).to.equal(true);
    expect(optionApplies('limit', { ...month, attributes: [] })).to.equal(true);
    expect(optionApplies('opens', { tag: 'training-event', attributes: [['layout', 'full']] })).to.equal(false);
  });
});
