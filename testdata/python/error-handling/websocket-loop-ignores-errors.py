async def a(websocket, log):
    while True:
        # the loop below
        break
    while True:
        try:
            message = await websocket.receive_json()
            log.info(message)
        # ruleid: websocket-loop-ignores-errors
        except Exception as error:
            log.error(error)


async def b(ws):
    while True:
        try:
            await ws.receive_text()
        # ruleid: websocket-loop-ignores-errors
        except Exception:
            continue


async def c(ws, log):
    while True:
        try:
            data = await ws.recv()
        # ruleid: websocket-loop-ignores-errors
        except:
            log.warning("failed")


async def good(ws, log):
    while True:
        try:
            data = await ws.recv()
        # ok: websocket-loop-ignores-errors
        except Exception:
            log.exception("closed")
            break


async def best(ws):
    try:
        while True:
            await ws.receive_text()
    # ok: websocket-loop-ignores-errors
    except RuntimeError:
        pass


async def disconnect(ws, log):
    while True:
        try:
            await ws.receive_text()
        # ok: websocket-loop-ignores-errors
        except WebSocketDisconnect:
            break
        # ok: websocket-loop-ignores-errors
        except Exception:
            log.exception("failed")
