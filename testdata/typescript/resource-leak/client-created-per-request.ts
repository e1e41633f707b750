app.get("/users", async (req, res) => {
  // ruleid: client-created-per-request
  const prisma = new PrismaClient();
  res.json(await prisma.user.findMany());
});
router.post("/x", auth, async (req, res) => {
  // ruleid: client-created-per-request
  const pool = new Pool({ max: 5 });
  res.json(await pool.query("x"));
});
export async function GET(request: Request) {
  // ruleid: client-created-per-request
  const client = new MongoClient(url);
  return Response.json(await client.db().stats());
}
// ok: client-created-per-request
const prisma = new PrismaClient();
app.get("/ok", async (req, res) => {
  // ok: client-created-per-request
  res.json(await prisma.user.findMany());
});
function make() {
  // ok: client-created-per-request
  return new Pool({ max: 5 });
}
