from fastapi import FastAPI
from store import load_constants, mark, push, record, remember, remember_bounded

app = FastAPI()
load_constants()


@app.get("/items/{key}")
def read_item(key: str):
    remember(key, 1)
    record(key)
    mark(key)
    remember_bounded(key, 1)
    push(key)
    return key
