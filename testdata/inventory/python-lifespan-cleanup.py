from contextlib import asynccontextmanager


@asynccontextmanager
async def lifespan(app):
    yield
    # ruleid: python-lifespan-cleanup
    await app.state.client.aclose()
    # ruleid: python-lifespan-cleanup
    engine.dispose()


def other(file):
    # ok: python-lifespan-cleanup
    file.close()
