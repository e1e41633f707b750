import os

# ruleid: environment-number-not-validated
TIMEOUT = int(os.getenv("REQUEST_TIMEOUT", "30"))
# ruleid: environment-number-not-validated
RATIO = float(os.environ["RATIO"])


def pool():
    # ruleid: environment-number-not-validated
    return int(os.environ.get("POOL_SIZE", 5))


def good():
    try:
        # ok: environment-number-not-validated
        return int(os.getenv("X", "1"))
    except ValueError:
        raise SystemExit("X is not a number")


# ok: environment-number-not-validated
SIZE = max(1, int(os.getenv("SIZE", "1")))
# ok: environment-number-not-validated
NAME = os.getenv("NAME", "x")
