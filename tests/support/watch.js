// The first script of a strict page (see scripts/testing/plugins/strict-pages.mjs): takes note of everything that happens there.
const seen = { executed: [], violations: [], errors: [], said: [] };
Object.defineProperty(window, 'seen', { value: seen });
// A preview is as much under attack as the page that it is in.
if (parent.isUnderAttack) window.isUnderAttack = true;

// Left to itself a browser stops counting at 250.
performance.setResourceTimingBufferSize(1_000_000);

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
  seen.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
);
addEventListener('error', ({ message, target }) => {
  // A picture that cannot be had is none of a script's doing.
  if (target === window) seen.errors.push(message);
});
addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
for (const level of ['error', 'warn', 'log', 'info', 'debug', 'assert'])
  console[level] = (...words) => seen.said.push(`${level}: ${words.join(' ')}`);

// What payloads call to show that they have run, and what they would do harm with.
const canaries = ['alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'postMessage', 'fetch', 'XMLHttpRequest'];
for (const name of canaries) {
  const real = window[name];
  window[name] = function (...given) {
    if (window.isUnderAttack) return void seen.executed.push(`${name}(${given.join(', ')})`);
    return new.target ? new real(...given) : real.apply(window, given);
  };
}
for (const name of ['write', 'writeln', 'execCommand'])
  document[name] = (...given) => seen.executed.push(`document.${name}(${given.join(', ')})`);
navigator.sendBeacon = (url) => seen.executed.push(`sendBeacon(${url})`);
