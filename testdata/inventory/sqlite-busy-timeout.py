import sqlite3

# ruleid: sqlite-busy-timeout
db.execute("PRAGMA busy_timeout=5000")
# ruleid: sqlite-busy-timeout
sqlite3.connect(path, timeout=5)
# ok: sqlite-busy-timeout
sqlite3.connect(path)
