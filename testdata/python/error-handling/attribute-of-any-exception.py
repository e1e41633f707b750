def a(client):
    try:
        client.validate()
    # ruleid: attribute-of-any-exception
    except Exception as e:
        log.error("refused: %s", e.status_code)


async def b(client):
    try:
        await client.validate()
    except ValueError:
        raise
    # ruleid: attribute-of-any-exception
    except (KeyError, Exception) as error:
        return {"status": error.response.status_code}


def c(command):
    try:
        run(command)
    # ruleid: attribute-of-any-exception
    except Exception as exc:
        print(exc.stderr)
        raise


def good(client):
    try:
        client.validate()
    # ok: attribute-of-any-exception
    except ApiError as e:
        log.error("refused: %s", e.status_code)
    try:
        client.validate()
    # ok: attribute-of-any-exception
    except Exception as e:
        if hasattr(e, "status_code"):
            return e.status_code
        raise
    try:
        client.validate()
    # ok: attribute-of-any-exception
    except Exception as e:
        code = getattr(e, "code", None)
        return {"code": code, "text": str(e), "args": e.args}
