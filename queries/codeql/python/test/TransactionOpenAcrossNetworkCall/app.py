import sqlite3

import requests


def notify(order):
    return requests.post("https://mail.test/", json=order, timeout=5)


def confirm(order):
    return notify(order)


def render(order):
    return str(order)


def place(session, order):
    with session.begin():
        session.add(order)
        # BAD: the row lock waits for the mail server
        notify(order)  # $ Alert


def place_nested(db, order):
    with db.transaction():
        # BAD: two helpers deep
        confirm(order)  # $ Alert


def place_in_sqlite(order):
    connection = sqlite3.connect("app.db")
    cursor = connection.cursor()
    cursor.execute("INSERT INTO orders VALUES (?)", (order,))
    # BAD: between the write and the commit nobody else can write
    notify(order)  # $ Alert
    connection.commit()


def place_then_notify(session, order):
    with session.begin():
        session.add(order)
    # GOOD: after the transaction
    notify(order)


def place_locally(session, order):
    with session.begin():
        # GOOD: no network
        session.add(render(order))


def commit_then_notify(order):
    connection = sqlite3.connect("app.db")
    cursor = connection.cursor()
    cursor.execute("INSERT INTO orders VALUES (?)", (order,))
    connection.commit()
    # GOOD: committed before
    notify(order)


def read_then_notify(order):
    connection = sqlite3.connect("app.db")
    cursor = connection.cursor()
    cursor.execute("SELECT * FROM orders")
    # GOOD: a read holds no write lock
    notify(order)
    connection.commit()


def direct(session, order):
    with session.begin():
        # GOOD here: the request stands in the block, the pattern rule long-transaction-over-await reports it
        requests.post("https://mail.test/", json=order, timeout=5)
