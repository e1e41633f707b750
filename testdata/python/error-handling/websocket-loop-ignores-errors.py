async def a(websocket, log):
    while True:
        # the loop below
        break
    # ruleid: websocket-loop-ignores-errors
    while True:
        try:
            message = await websocket.receive_json()
            log.info(message)
        except Exception as error:
            log.error(error)


async def b(ws):
    # ruleid: websocket-loop-ignores-errors
    while True:
        try:
            await ws.receive_text()
        except Exception:
            continue


async def c(ws, log):
    # ruleid: websocket-loop-ignores-errors
    while True:
        try:
            data = await ws.recv()
        except:
            log.warning("failed")


async def good(ws, log):
    # ok: websocket-loop-ignores-errors
    while True:
        try:
            data = await ws.recv()
        except Exception:
            log.exception("closed")
            break


async def best(ws):
    # ok: websocket-loop-ignores-errors
    try:
        while True:
            await ws.receive_text()
    except RuntimeError:
        pass
