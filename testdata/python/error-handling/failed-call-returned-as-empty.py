async def a(client):
    try:
        return await client.items()
    # ruleid: failed-call-returned-as-empty
    except Exception as e:
        logger.error(f"failed: {e}")
        return []


def b(url):
    try:
        return requests.get(url, timeout=3).json()
    except ValueError:
        raise
    # ruleid: failed-call-returned-as-empty
    except Exception:
        # nothing to be done
        print("failed (again)")
        return {}


class Store:
    def count(self):
        try:
            self.cursor.execute("select count(*) from t")
            return self.cursor.fetchone()[0]
        # ruleid: failed-call-returned-as-empty
        except Exception as e:
            self.logger.exception("count failed: %s", e)
            return 0


async def good(client, text):
    try:
        return await client.items()
    # ok: failed-call-returned-as-empty
    except NotFound:
        return []
    try:
        return await client.items()
    # ok: failed-call-returned-as-empty
    except Exception as e:
        logger.error("failed")
        raise Unavailable() from e
    try:
        return parse(text)
    # ok: failed-call-returned-as-empty
    except Exception as e:
        logger.error("failed")
        return []
    try:
        return await client.items()
    # ok: failed-call-returned-as-empty
    except Exception as e:
        logger.error("failed")
        report.failed(e)
        return []
    try:
        return await client.suggestions()
    # ok: failed-call-returned-as-empty
    except Exception:
        logger.warning("no suggestions")
        return []
