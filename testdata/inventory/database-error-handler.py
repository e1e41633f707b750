# ruleid: database-error-handler
app.add_exception_handler(sqlite3.Error, on_error)
# ok: database-error-handler
app.add_exception_handler(ValueError, on_error)
