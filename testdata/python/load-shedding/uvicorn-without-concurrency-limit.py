import uvicorn
from uvicorn import Config, run

if __name__ == "__main__":
    # ruleid: uvicorn-without-concurrency-limit
    uvicorn.run(app, host="0.0.0.0", port=8000)
    # ruleid: uvicorn-without-concurrency-limit
    run("app:app", workers=4)
    # ruleid: uvicorn-without-concurrency-limit
    server = uvicorn.Server(Config(app, port=8000))
    # ok: uvicorn-without-concurrency-limit
    uvicorn.run(app, limit_concurrency=100)
    # ok: uvicorn-without-concurrency-limit
    uvicorn.run(app, **options)
    # ok: uvicorn-without-concurrency-limit
    uvicorn.run("app:app", reload=True)


from fastapi import FastAPI

app = FastAPI()


if __name__ == "__main__":
    # ok: uvicorn-without-concurrency-limit
    uvicorn.run("app:app", host="0.0.0.0", port=8000)
