// ruleid: javascript-error-tracking
Sentry.init({ dsn });
// ok: javascript-error-tracking
app.init();

window.addEventListener('error', (event) => {
  // ruleid: javascript-error-tracking
  navigator.sendBeacon('/api/client-errors', event.message)
})

// ok: javascript-error-tracking
console.error('not sent')
