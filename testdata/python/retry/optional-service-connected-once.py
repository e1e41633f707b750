async def init_graph(settings):
    try:
        driver = await get_driver(settings.uri)
        log("ready")
        return driver
    except Exception:
        log("continuing without it")
        # ruleid: optional-service-connected-once
        return None


class Service:
    def setup_cache(self):
        try:
            self.cache = redis.from_url(URL)
            self.cache.ping()
        except Exception as error:
            log(error)
            # ruleid: optional-service-connected-once
            self.cache = None


async def startup(app):
    try:
        app.state.pool = await asyncpg.create_pool(DSN)
    except Exception:
        # ruleid: optional-service-connected-once
        app.state.pool = None


async def startup_strict(app):
    try:
        app.state.pool = await asyncpg.create_pool(DSN)
    except Exception:
        log("no database")
        # ok: optional-service-connected-once
        raise


def lookup(settings):
    try:
        value = settings.get("x")
    except Exception:
        # ok: optional-service-connected-once
        return None
