@router.post("/detect")
async def detect(request: Request, model: str = "small"):
    # ruleid: assert-on-input
    assert model == MODEL_ID, "unknown model"
    data = await request.json()
    # ruleid: assert-on-input
    assert "text" in data
    return data


async def relay(stream):
    async for chunk in stream:
        # ruleid: assert-on-input
        assert len(chunk.choices) == 1, chunk
        yield chunk


def fetch(session, url):
    answer = session.get(url)
    body = answer.json()
    # ruleid: assert-on-input
    assert body["status"] == "done"
    return body


@router.get("/items")
async def items(client_id: str = None):
    require(client_id)
    # ok: assert-on-input
    assert client_id is not None
    return client_id


class Pool:
    def take(self):
        # ok: assert-on-input
        assert self.free is not None
        return self.free.pop()


@functools.wraps(take)
def internal(item: int):
    # ok: assert-on-input
    assert item > 0


def test_relay(client):
    body = client.get("/").json()
    # ok: assert-on-input
    assert body["ok"]
