results = {}
events = []
seen: set[str] = set()
bounded = {}
recent = []
constants = {}


def remember(key, value):
    # BAD: one entry for each request, for ever
    results[key] = value  # $ Alert


def record(event):
    # BAD: likewise
    events.append(event)  # $ Alert


def mark(user):
    # BAD: likewise
    seen.add(user)  # $ Alert


def remember_bounded(key, value):
    # GOOD: the oldest goes
    if len(bounded) > 1000:
        bounded.pop(next(iter(bounded)))
    bounded[key] = value


def push(event):
    # GOOD: trimmed
    recent.append(event)
    del recent[:-100]


def load_constants():
    # GOOD: called at start-up, not by a request
    constants["answer"] = 42
