// The pages that the widgets are tried on: with each ready theme, and with rules that mean no good.
const select = document.querySelector('select');
const asked = new URLSearchParams(location.search);
select.value = asked.get('host') ?? 'ukraine';
if (!select.value) select.value = 'ukraine';
const host = select.value;
const root = document.documentElement;
root.dataset.host = host;
root.lang = asked.get('lang') ?? 'uk';
if (asked.has('theme')) root.dataset.theme = asked.get('theme');

if (host === 'hostile') addSheet('hostile.css');
else if (host !== 'plain') addSheet(`../themes/${host}.css`);

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
