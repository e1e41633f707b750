def a(path):
    try:
        convert(path)
    # ruleid: bare-except
    except:
        failed.append(path)


def b(path):
    try:
        convert(path)
    except ValueError:
        return 1
    # ruleid: bare-except
    except BaseException:
        fallback(path)


def c(paths):
    for path in paths:
        try:
            convert(path)
        # ruleid: bare-except
        except:  # noqa: E722
            print("failed")
            continue


def good(path):
    try:
        convert(path)
    # ok: bare-except
    except:
        cleanup(path)
        raise
    try:
        convert(path)
    # ok: bare-except
    except Exception:
        failed.append(path)
    try:
        convert(path)
    # ok: bare-except
    except BaseException as error:
        future.set_exception(error)


async def async_handler(writer, number):
    try:
        writer.close()
    # ruleid: bare-except
    except:
        pass
    try:
        return float(number)
    # ruleid: bare-except
    except:
        return ""


def on_done(task):
    try:
        task.result()
    except asyncio.CancelledError:
        log.info("cancelled")
    # ok: bare-except
    except BaseException:
        log.exception("task failed")


async def awaiting(session):
    try:
        await session.send()
    # ok: bare-except
    except:
        return None
