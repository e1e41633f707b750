import sqlite3
import aiosqlite

# ruleid: python-sqlite-use
db = sqlite3.connect("x.db")
# ruleid: python-sqlite-use
adb = aiosqlite.connect("x.db")
# ok: python-sqlite-use
db.commit()
