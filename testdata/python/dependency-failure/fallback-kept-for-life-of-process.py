def init_cache_backend(settings):
    try:
        connection = connect(settings.url)
        return RedisCache(connection)
    # ruleid: fallback-kept-for-life-of-process
    except Exception as error:
        log(error)
        return MemoryCache()


def create_store():
    try:
        return stores.RemoteStore(URL)
    # ruleid: fallback-kept-for-life-of-process
    except ConnectionError:
        return stores.LocalStore()


async def get_search_client(settings):
    try:
        await ping(settings)
        return SearchClient(settings)
    # ruleid: fallback-kept-for-life-of-process
    except Exception:
        log("search is off")
        return NullClient()


def get_json_model(text):
    try:
        return Parsed(text)
    # ok: fallback-kept-for-life-of-process
    except ValueError:
        return Empty()


def build_engine():
    try:
        return FastEngine()
    # ok: fallback-kept-for-life-of-process
    except ImportError:
        return SlowEngine()


def fetch(url):
    try:
        return Page(url)
    # ok: fallback-kept-for-life-of-process
    except Exception:
        return EmptyPage()
