app.get("/a", (req, res) => {
  // ruleid: page-size-from-request-without-maximum
  const limit = parseInt(req.query.limit) || 20;
  // ruleid: page-size-from-request-without-maximum
  const size = Number(req.query.pageSize ?? 10);
  // ruleid: page-size-from-request-without-maximum
  const take = Number.parseInt(req.query.take as string, 10);
  // ok: page-size-from-request-without-maximum
  const page = parseInt(req.query.page, 10);
  // ok: page-size-from-request-without-maximum
  const id = Number(req.params.id);
  res.json({ limit, size, take, page, id });
});
