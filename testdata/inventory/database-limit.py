# ruleid: database-limit
engine = create_async_engine(url, connect_args={"command_timeout": 10})
# ruleid: database-limit
connection = sqlite3.connect(path, timeout=5)
# ruleid: database-limit
connection.execute("PRAGMA busy_timeout = 5000")
# ok: database-limit
engine = create_engine(url)
# ok: database-limit
client = httpx.Client(timeout=5)
