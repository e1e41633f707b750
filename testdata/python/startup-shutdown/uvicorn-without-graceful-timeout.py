import uvicorn
from uvicorn import Config


def a(app):
    # ruleid: uvicorn-without-graceful-timeout
    uvicorn.run(app, host="0.0.0.0", port=8000)


def b():
    # ruleid: uvicorn-without-graceful-timeout
    server = uvicorn.Server(uvicorn.Config("app:app"))
    server.run()


def c(app):
    # ruleid: uvicorn-without-graceful-timeout
    return Config(app, log_level="info")


def good(app, options):
    # ok: uvicorn-without-graceful-timeout
    uvicorn.run(app, timeout_graceful_shutdown=30)
    # ok: uvicorn-without-graceful-timeout
    uvicorn.run(app, **options)


if __name__ == "__main__":
    # for debugging
    # ok: uvicorn-without-graceful-timeout
    uvicorn.run("app:app", port=8000)
