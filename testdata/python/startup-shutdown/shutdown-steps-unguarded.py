from contextlib import asynccontextmanager


@asynccontextmanager
async def lifespan(app):
    await start()
    yield
    # ruleid: shutdown-steps-unguarded
    governance.shutdown()
    # comment
    await suggest.shutdown_providers()
    await get_metrics_client().close()


@asynccontextmanager
async def lifespan2(app):
    try:
        yield
    finally:
        # ruleid: shutdown-steps-unguarded
        await close_driver()
        await get_pool().close_all()


async def shutdown_providers(providers):
    # ruleid: shutdown-steps-unguarded
    for provider in providers.values():
        await provider.shutdown()


@asynccontextmanager
async def good(app):
    try:
        yield
    finally:
        try:
            # ok: shutdown-steps-unguarded
            await a.close()
        except Exception:
            log.exception("a")
        # ok: shutdown-steps-unguarded
        await b.close()


async def stop_all(items):
    for item in items:
        try:
            # ok: shutdown-steps-unguarded
            await item.stop()
        except Exception:
            log.exception("stop")


async def ordinary(conn, file):
    # ok: shutdown-steps-unguarded
    await conn.close()
    file.close()
