import sqlite3

import requests
from fastapi import FastAPI

app = FastAPI()


def ask_service():
    return requests.get("https://service.test/health", timeout=2).ok


def ask_database():
    connection = sqlite3.connect("app.db")
    return connection.cursor().execute("SELECT 1")


def check_all():
    return ask_service()


def uptime():
    return 42


@app.get("/health/live")
def live():
    # BAD: the service's outage restarts this one
    return {"ok": ask_service()}  # $ Alert


@app.get("/livez")
def livez():
    # BAD: a locked database restarts every instance
    return {"ok": bool(ask_database())}  # $ Alert


@app.get("/ping")
def ping():
    # BAD: two helpers deep
    return {"ok": check_all()}  # $ Alert


@app.get("/health/alive")
def alive():
    # GOOD: memory only
    return {"uptime": uptime()}


@app.get("/health/ready")
def ready():
    # GOOD: readiness is where dependencies belong
    return {"ok": ask_service()}


@app.get("/status")
def status():
    # GOOD: not a liveness route
    return {"ok": check_all()}
