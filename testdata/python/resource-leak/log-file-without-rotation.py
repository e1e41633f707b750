import logging
import logging.handlers

# ruleid: log-file-without-rotation
logging.basicConfig(level="INFO", filename="app.log")

# ruleid: log-file-without-rotation
plain = logging.FileHandler("app.log")

# ruleid: log-file-without-rotation
never = logging.handlers.RotatingFileHandler("app.log", backupCount=3)

# ok: log-file-without-rotation
logging.basicConfig(level="INFO")

# ok: log-file-without-rotation
rotated = logging.handlers.RotatingFileHandler("app.log", maxBytes=10_000_000, backupCount=5)

# ok: log-file-without-rotation
daily = logging.handlers.TimedRotatingFileHandler("app.log", when="D", backupCount=7)
