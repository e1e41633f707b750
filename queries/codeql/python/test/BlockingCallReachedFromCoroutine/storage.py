import sqlite3


def load_rows(path):
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT * FROM rows").fetchall()
    finally:
        connection.close()
