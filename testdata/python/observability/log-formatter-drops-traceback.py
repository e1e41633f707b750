import logging
import json
from logging import Formatter


# ruleid: log-formatter-drops-traceback
class JsonFormatter(logging.Formatter):
    def format(self, record):
        return json.dumps({"message": record.getMessage()})


# ruleid: log-formatter-drops-traceback
class Short(Formatter):
    COLORS = {}

    def format(self, record: logging.LogRecord) -> str:
        return f"{record.levelname} {record.msg}"


# ruleid: log-formatter-drops-traceback
class Line(logging.Formatter, Mixin):
    def format(self, record):
        line = {"level": record.levelname}
        line["text"] = record.getMessage()
        return str(line)


# ok: log-formatter-drops-traceback
class Full(logging.Formatter):
    def format(self, record):
        line = {"message": record.getMessage()}
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line)


# ok: log-formatter-drops-traceback
class Coloured(logging.Formatter):
    def format(self, record):
        record.levelname = f"<{record.levelname}>"
        return super().format(record)


# ok: log-formatter-drops-traceback
class MoneyFormatter:
    def format(self, amount):
        return f"{amount:.2f}"
