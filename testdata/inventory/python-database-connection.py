import sqlite3
from sqlalchemy import create_engine

# ruleid: python-database-connection
db = sqlite3.connect("x.db")
# ruleid: python-database-connection
engine = create_engine(url)
# ok: python-database-connection
db.execute("select 1")
