// ruleid: javascript-overload-refusal
res.status(429).end();
// ruleid: javascript-overload-refusal
app.use(rateLimit({ limit: 10 }));
// ok: javascript-overload-refusal
res.status(404).end();
