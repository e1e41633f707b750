import json
import socket
import sqlite3
from contextlib import closing


def open_report(name):
    return open(f"/data/{name}")


def connect():
    return sqlite3.connect("app.db")


def dial(host):
    sock = socket.create_connection((host, 80), timeout=5)
    return sock


def read_report(name):
    # BAD: json.load may raise before close
    file = open_report(name)  # $ Alert
    data = json.load(file)
    file.close()
    return data


def count():
    # BAD: execute may raise before close
    connection = connect()  # $ Alert
    rows = connection.execute("SELECT count(*) FROM rows").fetchone()
    connection.close()
    return rows


def ping(host):
    # BAD: never closed
    sock = dial(host)  # $ Alert
    sock.sendall(b"ping")


def read_in_with(name):
    # GOOD: with closes the file whatever happens
    with open_report(name) as file:
        return json.load(file)


def count_in_finally():
    # GOOD: finally
    connection = connect()
    try:
        return connection.execute("SELECT count(*) FROM rows").fetchone()
    finally:
        connection.close()


def count_closing():
    # GOOD: closing owns it
    with closing(connect()) as connection:
        return connection.execute("SELECT count(*) FROM rows").fetchone()


def pass_on(name):
    # GOOD: the caller gets it and must close it
    file = open_report(name)
    return file


class Reader:
    def __init__(self, name):
        # GOOD: the object owns it
        self.file = open_report(name)


def direct(path):
    # GOOD here: opened in this function, the pattern rules close-not-in-finally and open-without-close report it
    file = open(path)
    data = json.load(file)
    file.close()
    return data
