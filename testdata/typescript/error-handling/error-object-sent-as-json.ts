app.get("/a", async (req, res) => {
  try {
    res.json(await load());
  } catch (error) {
    // ruleid: error-object-sent-as-json
    res.status(500).json(error);
  }
});
app.get("/b", async (req, res) => {
  try {
    res.json(await load());
  } catch (e) {
    // ruleid: error-object-sent-as-json
    res.status(500).json({ success: false, error: e });
  }
});
async function log() {
  try {
    await work();
  } catch (err) {
    // ruleid: error-object-sent-as-json
    logger.error("failed: " + JSON.stringify(err));
  }
}
async function shorthand(req, res) {
  try {
    await work();
  } catch (error) {
    // ruleid: error-object-sent-as-json
    res.status(500).json({ error });
  }
}
async function good(req, res) {
  try {
    // ok: error-object-sent-as-json
    res.json(await load());
  } catch (error) {
    // ok: error-object-sent-as-json
    res.status(500).json({ error: error.message });
    // ok: error-object-sent-as-json
    log(error?.message ?? JSON.stringify(error));
  }
}
