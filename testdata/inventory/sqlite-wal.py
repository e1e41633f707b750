# ruleid: sqlite-wal
db.execute("PRAGMA journal_mode=WAL")
# ok: sqlite-wal
db.execute("PRAGMA foreign_keys=ON")
