import uvicorn

if __name__ == "__main__":
    # ruleid: uvicorn-reload-in-code
    uvicorn.run("app:app", reload=True)


def a():
    # ruleid: uvicorn-reload-in-code
    uvicorn.run("app:app", host="0.0.0.0", reload=True, workers=4)


def b(port):
    # ruleid: uvicorn-reload-in-code
    uvicorn.run("app:app", port=port, reload=True)


def good(settings):
    # ok: uvicorn-reload-in-code
    uvicorn.run("app:app", reload=settings.debug)
    # ok: uvicorn-reload-in-code
    uvicorn.run("app:app", reload=False)


def main(reload: bool):
    if reload:
        # ok: uvicorn-reload-in-code
        uvicorn.run("app:app", port=8000, reload=True)


if __name__ == "__main__":
    # only for development
    # ok: uvicorn-reload-in-code
    uvicorn.run("app:app", port=8000, reload=True)
