// ruleid: javascript-error-tracking
Sentry.init({ dsn });
// ok: javascript-error-tracking
app.init();
