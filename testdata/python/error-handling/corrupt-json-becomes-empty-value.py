import json


def store(row):
    try:
        config = json.loads(row["config"])
    # ruleid: corrupt-json-becomes-empty-value
    except (TypeError, ValueError):
        config = {}
    return config


def setting(value):
    try:
        parsed = json.loads(value)
        if isinstance(parsed, dict):
            return parsed
    # ruleid: corrupt-json-becomes-empty-value
    except json.JSONDecodeError:
        return {}
    return parsed


def size(version):
    size = 0
    try:
        size = len(json.loads(version.snapshot))
    # ruleid: corrupt-json-becomes-empty-value
    except (json.JSONDecodeError, TypeError) as error:
        size = 0  # unreadable
    return size


def good(row):
    try:
        return json.loads(row)
    # ok: corrupt-json-becomes-empty-value
    except json.JSONDecodeError:
        pass
    try:
        return json.loads(row)
    # ok: corrupt-json-becomes-empty-value
    except ValueError:
        log.warning("corrupt row")
        return {}
    try:
        return json.loads(row)
    # ok: corrupt-json-becomes-empty-value
    except ValueError as error:
        raise Corrupt(row) from error
    try:
        return int(row)
    # ok: corrupt-json-becomes-empty-value
    except ValueError:
        return None
