import logging

import requests
from fastapi import FastAPI, HTTPException

app = FastAPI()
log = logging.getLogger(__name__)


def load_items():
    try:
        return requests.get("https://items.test/", timeout=5).json()
    except requests.RequestException:
        log.exception("items cannot be loaded")
        return []


def load_user(number):
    try:
        return requests.get(f"https://users.test/{number}", timeout=5).json()
    except Exception:
        return None


def load_user_service(number):
    return load_user(number)


def load_or_raise():
    try:
        return requests.get("https://items.test/", timeout=5).json()
    except requests.RequestException as error:
        raise HTTPException(503) from error


def setting(values, name):
    try:
        return values[name]
    except KeyError:
        return None


@app.get("/items")
def items():
    # BAD: an outage looks like an empty shop
    return load_items()  # $ Alert


@app.get("/page")
def page():
    # BAD: inside a collection
    found = load_items()  # $ Alert
    return {"items": found}


@app.get("/users/{number}")
def user(number: int):
    # BAD: through a function that only returns the helper's result
    return load_user_service(number)  # $ Alert


@app.get("/checked/{number}")
def checked(number: int):
    # GOOD: the default is told apart
    found = load_user(number)
    if found is None:
        raise HTTPException(503)
    return found


@app.get("/loud")
def loud():
    # GOOD: the helper does not swallow
    return load_or_raise()


@app.get("/settings/{name}")
def show(name: str):
    # GOOD: a missing key is an answer, not a failure
    return setting({}, name)


def job():
    # GOOD: no route
    return load_items()
