/** The pages that the widgets are tried on: with each ready theme, and with rules that mean no good. */
const hosts = {
  plain: 'Без оформлення',
  neutral: 'neutral',
  govuk: 'govuk',
  uswds: 'uswds',
  dsfr: 'dsfr',
  ecl: 'ecl',
  nl: 'nl',
  ukraine: 'ukraine',
  hostile: 'Ворожі правила',
};

const asked = new URLSearchParams(location.search);
const host = Object.hasOwn(hosts, asked.get('host') ?? '') ? asked.get('host') : 'ukraine';
const root = document.documentElement;
root.dataset.host = host;
root.lang = asked.get('lang') ?? 'uk';
if (asked.has('theme')) root.dataset.theme = asked.get('theme');

if (host === 'hostile') addSheet('hostile.css');
else if (host !== 'plain') addSheet(`../themes/${host}.css`);

const select = document.querySelector('select');
for (const [value, name] of Object.entries(hosts)) select.append(new Option(name, value, false, value === host));
select.addEventListener('change', () => {
  asked.set('host', select.value);
  location.search = asked;
});

function addSheet(address) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
