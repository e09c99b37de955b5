import './network.js';
import { languages } from './languages.js';
import { groups } from './states.js';
import { snippetOf } from './snippet.js';

const words = {
  intro: [
    'Оголошення про тренінги на будь-якій сторінці: один скрипт, один тег, одна стрічка JSON.',
    'Announcements of trainings on any page: one script, one tag, one JSON feed.',
  ],
  language: ['Мова', 'Language'],
  theme: ['Тема', 'Theme'],
  width: ['Ширина', 'Width'],
  auto: ['як у системі', 'as the system'],
  light: ['світла', 'light'],
  dark: ['темна', 'dark'],
  full: ['уся', 'all'],
  snippet: ['Код для сторінки', 'The snippet'],
  copy: ['Скопіювати', 'Copy'],
  copied: ['Скопійовано', 'Copied'],
  all: ['Усі стани', 'All states'],
  contents: ['Зміст', 'Contents'],
  hosts: ['На сторінці установи, у різних оформленнях', 'On an organisation’s page, in several designs'],
};

const settings = Object.assign(
  { lang: 'uk', theme: 'auto', width: 'full', state: '' },
  Object.fromEntries(new URLSearchParams(location.search)),
);
const say = ([uk, en]) => (settings.lang === 'en' ? en : uk);

function draw() {
  const root = document.documentElement;
  root.lang = settings.lang;
  root.dataset.theme = settings.theme;
  root.dataset.width = settings.width;
  drawControls();
  const shown = groups
    .map((group) => ({ ...group, states: group.states.filter(({ id }) => !settings.state || id === settings.state) }))
    .filter(({ states }) => states.length > 0);
  document
    .querySelector('main')
    .replaceChildren(...(settings.state ? [] : [intro(), contents(shown)]), ...shown.map(section));
}

function drawControls() {
  document
    .querySelector('#controls')
    .replaceChildren(
      choice(
        'lang',
        words.language,
        Object.fromEntries(Object.entries(languages).map(([tag, name]) => [tag, [name, name]])),
      ),
      choice('theme', words.theme, { auto: words.auto, light: words.light, dark: words.dark }),
      choice('width', words.width, { full: words.full, 768: ['768', '768'], 320: ['320', '320'] }),
    );
}

function choice(name, label, options) {
  const select = make('select', { name, id: name });
  for (const [value, text] of Object.entries(options)) {
    select.append(make('option', { value, selected: settings[name] === value }, say(text)));
  }
  select.addEventListener('change', () => change(name, select.value));
  return make('label', {}, make('span', {}, say(label)), select);
}

/** Language, theme and width change in place: what stands open stays open, as on a host's page. */
function change(name, value) {
  settings[name] = value;
  const query = new URLSearchParams(Object.entries(settings).filter(([key, one]) => one && one !== defaults[key]));
  history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}${location.hash}`);
  document.documentElement.lang = settings.lang;
  document.documentElement.dataset.theme = settings.theme;
  document.documentElement.dataset.width = settings.width;
  if (name === 'lang') {
    drawControls();
    for (const node of document.querySelectorAll('[data-words]'))
      node.textContent = say(JSON.parse(node.dataset.words));
  }
}

const defaults = { lang: 'uk', theme: 'auto', width: 'full' };

function intro() {
  return make(
    'div',
    { className: 'intro' },
    text('h1', ['Віджети тренінгів', 'Training widgets']),
    text('p', words.intro),
  );
}

function contents(shown) {
  const links = shown.map(({ id, title }) => make('li', {}, text('a', title, { href: `#${id}` })));
  links.push(make('li', {}, text('a', words.hosts, { href: 'host.html' })));
  return make('nav', { ariaLabel: say(words.contents) }, make('ul', { className: 'contents' }, ...links));
}

function section({ id, title, states }) {
  return make('section', { id, className: 'group' }, text('h2', title), ...states.map(example));
}

function example(state) {
  const frame = make('div', { className: 'frame' }, widget(state));
  const code = make('code');
  const copy = text('button', words.copy, { type: 'button', className: 'copy' });
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent);
    copy.textContent = say(words.copied);
  });
  const details = make(
    'details',
    { className: 'snippet' },
    text('summary', words.snippet),
    make('pre', { tabIndex: 0 }, code),
    copy,
  );
  details.addEventListener('toggle', () => (code.textContent = snippetOf(state)));
  const permalink = text('a', state.title, { href: `?state=${state.id}` });
  return make('article', { className: 'example', id: `state-${state.id}` }, make('h3', {}, permalink), frame, details);
}

function widget(state) {
  const element = document.createElement(state.tag);
  for (const [name, value] of Object.entries(state.attributes)) element.setAttribute(name, value);
  if (state.children) element.insertAdjacentHTML('beforeend', state.children);
  if (state.inline) void putInside(element, state.inline);
  if (state.reload) element.addEventListener('training-load', () => element.reload(), { once: true });
  if (state.opens) element.addEventListener('training-load', () => open(element, state.opens), { once: true });
  if (state.menu) whenThere(element, state.menu, (button) => button.click());
  element.setAttribute('heading-level', '4');
  return element;
}

async function putInside(element, file) {
  const response = await fetch(new URL(file, document.baseURI));
  // Addresses within the page are the page's, not the file's.
  const text = (await response.text()).replaceAll('"../', '"');
  element.append(make('script', { type: 'application/feed+json' }, text));
}

/** Opens an item as a reader does, as soon as there is a link to click. */
function open(element, id) {
  whenThere(element, `[data-row="${id}"] [part="link"]`, (link) => {
    // The focus goes where an item opens, and the page with it: right for a reader, not for a page of many examples.
    const top = scrollY;
    element.addEventListener('focusin', () => requestAnimationFrame(() => scrollTo({ top })), { once: true });
    link.click();
  });
}

/** Does something with what an element has drawn, once and as soon as it is there. */
function whenThere(element, selector, act) {
  if (!element.renderRoot)
    return void customElements.whenDefined(element.localName).then(() => whenThere(element, selector, act));
  const look = () => {
    const found = element.renderRoot.querySelector(selector);
    if (!found) return;
    observer.disconnect();
    act(found);
  };
  const observer = new MutationObserver(look);
  observer.observe(element.renderRoot, { childList: true, subtree: true });
  look();
}

function text(tag, pair, properties = {}) {
  const node = make(tag, properties, say(pair));
  node.dataset.words = JSON.stringify(pair);
  return node;
}

function make(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

draw();
