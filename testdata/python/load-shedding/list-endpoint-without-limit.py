from fastapi import APIRouter, FastAPI, Query

app = FastAPI()
router = APIRouter()


@app.get("/items")
def items(db):
    # ruleid: list-endpoint-without-limit
    return db.query(Item).all()


@router.get("/users")
async def users(session):
    result = await session.execute(select(User))
    # ruleid: list-endpoint-without-limit
    return result.scalars().all()


@app.get("/rows")
def rows(connection):
    cursor = connection.execute("SELECT * FROM rows")
    # ruleid: list-endpoint-without-limit
    return cursor.fetchall()


@app.get("/paged")
def paged(db, limit: int = Query(50, le=200)):
    # ok: list-endpoint-without-limit
    return db.query(Item).limit(limit).all()


@app.get("/latest")
def latest(connection):
    cursor = connection.execute("SELECT * FROM rows ORDER BY id DESC LIMIT 20")
    # ok: list-endpoint-without-limit
    return cursor.fetchall()


def helper(db):
    # ok: list-endpoint-without-limit
    return db.query(Item).all()
