/** Log lines that begin so were not caught by any test. See results.mjs. */
export const PAGE_ERROR = '[page error]';

/**
 * Mocha hears of uncaught errors only while a test runs, and of unhandled rejections never. This script hears of all,
 * and first of all listeners. A test that expects some sets `window.expectPageError` to a function and puts it back.
 */
export const PAGE_ERRORS = `<script>
  for (const type of ['error', 'unhandledrejection']) {
    addEventListener(type, (event) => {
      const error = type === 'error' ? event.error ?? event.message : event.reason;
      if (window.expectPageError) {
        window.expectPageError(error, type);
        event.preventDefault();
        event.stopImmediatePropagation();
      } else {
        console.error('${PAGE_ERROR}', String(error), String(error && error.stack || ''));
      }
    });
  }
</script>`;
