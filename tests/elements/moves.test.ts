import { expect } from '@open-wc/testing';
import { TrainingEvent } from '../../src/elements/training-event/training-event.js';
import { feedOf, training } from '../support/feeds.js';
import { mount, rendered, seen, settle, unmountAll } from '../support/mount.js';

const feed = feedOf(training('one'));
const TAG = '<training-event layout="full" now="2026-11-01"><p>All trainings</p></training-event>';

describe('An element that is moved', () => {
  let frame: HTMLIFrameElement;
  let elsewhere: Document;

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    elsewhere = frame.contentDocument!;
    elsewhere.documentElement.lang = 'uk';
  });
  afterEach(async () => {
    await unmountAll();
    frame.remove();
  });

  async function shown(): Promise<TrainingEvent> {
    const element = mount<TrainingEvent>(TAG);
    element.feed = feed;
    await rendered(element, '.title');
    return element;
  }

  /** What shows whether styles hold: the base's, and those that a part brought. */
  function styleOf(element: TrainingEvent): string[] {
    const style = (selector: string) =>
      element.ownerDocument.defaultView!.getComputedStyle(element.renderRoot.querySelector(selector)!);
    return [style('.frame').position, style('.unseen').position, style('.title').marginBlockStart];
  }

  it('to another document has its styles and the language there, and back again', async () => {
    const element = await shown();
    const before = styleOf(element);
    expect(before.slice(0, 2)).to.deep.equal(['relative', 'absolute']);
    const home = element.parentElement!;
    elsewhere.body.append(element);
    await settle(element);
    expect(styleOf(element)).to.deep.equal(before);
    expect(seen(element)).to.contain('листопада 2026');
    home.append(element);
    await settle(element);
    expect(styleOf(element)).to.deep.equal(before);
    expect(seen(element)).to.contain('November 2026');
  });

  it('to another document before it was ever shown has its styles there', async () => {
    const before = styleOf(await shown());
    const element = new TrainingEvent();
    element.layout = 'full';
    element.now = '2026-11-01';
    element.feed = feed;
    elsewhere.body.append(elsewhere.adoptNode(element));
    await rendered(element, '.title');
    expect(styleOf(element)).to.deep.equal(before);
  });

  it('through a document that nobody sees, where a part comes to it, has its styles when it is seen', async () => {
    const element = await shown();
    const before = styleOf(element);
    const unseen = document.implementation.createHTMLDocument();
    unseen.body.append(element);
    await settle(element);
    document.querySelector('iframe')!.before(element);
    await settle(element);
    expect(styleOf(element)).to.deep.equal(before);
    element.remove();
  });

  it('into a shadow root of another document speaks the language round that', async () => {
    const element = await shown();
    const host = elsewhere.createElement('section');
    elsewhere.body.append(host);
    host.attachShadow({ mode: 'open' }).append(element);
    await rendered(element, '.frame[lang=uk]');
    expect(seen(element)).to.contain('листопада 2026');
  });

  it('shows the content that a host of another document gave it', async () => {
    const element = await shown();
    element.feed = [];
    element.replaceChildren(elsewhere.createElement('p'));
    element.firstElementChild!.textContent = 'All trainings';
    element.feed = feedOf();
    await settle(element);
    expect(element.renderRoot.querySelector('slot')!.assignedElements()).to.have.length(1);
  });

  it('leaves a copy that shows the same', async () => {
    const element = await shown();
    const copy = element.cloneNode(true) as TrainingEvent;
    copy.feed = feed;
    element.after(copy);
    await rendered(copy, '.title');
    expect(seen(copy)).to.equal(seen(element));
  });
});
