async function save(item) {
  try {
    await axios.post("/api/items", item);
  } catch (e) {
    // ruleid: error-response-read-unchecked
    show(e.response.data.message);
  }
}
async function load() {
  try {
    return await axios.get("/api/items");
  } catch (error) {
    // ruleid: error-response-read-unchecked
    switch (error.response.status) {
      case 404:
        return [];
    }
  } finally {
    done();
  }
}
axios.get("/api/a").catch((err) => {
  // ruleid: error-response-read-unchecked
  show(err.response.statusText);
});
async function guarded(item) {
  try {
    await axios.post("/api/items", item);
  } catch (e) {
    // ok: error-response-read-unchecked
    show(e.response?.data?.message);
    // ok: error-response-read-unchecked
    show(e.message);
  }
}
async function checked(item) {
  try {
    await axios.post("/api/items", item);
  } catch (e) {
    if (e.response) {
      // ok: error-response-read-unchecked
      show(e.response.data.message);
    }
  }
}
const read = (answer) => {
  // ok: error-response-read-unchecked
  return answer.response.data;
};
async function typed(item) {
  try {
    await client.post("/api/items", item);
  } catch (error) {
    // ok: error-response-read-unchecked
    if (error instanceof ClientResponseError && error.response.status === 410) gone();
  }
}
