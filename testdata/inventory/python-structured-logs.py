import logging

import structlog

# ruleid: python-structured-logs
structlog.configure(processors=[])


# ruleid: python-structured-logs
class JsonLineFormatter(logging.Formatter):
    def format(self, record):
        entry = {"message": record.getMessage()}
        if record.exc_info:
            entry["error"] = self.formatException(record.exc_info)
        return json.dumps(entry)


# ok: python-structured-logs
class JsonFormatter(logging.Formatter):
    def format(self, record):
        return json.dumps({"message": record.getMessage()})


# ruleid: python-structured-logs
config = {"formatter": {"()": "pythonjsonlogger.json.JsonFormatter"}}
# ok: python-structured-logs
handler.setFormatter(JsonFormatter())
# ok: python-structured-logs
logging.basicConfig(level="INFO")
