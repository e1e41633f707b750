import threading

running = 0
total = 0
LOCK = threading.Lock()


@app.post("/jobs")
def start():
    global running
    # ruleid: global-counter-without-lock
    running += 1
    return running


def worker():
    global total
    for _ in range(10):
        # ruleid: global-counter-without-lock
        total += 1


def stop():
    global running
    if running:
        # ruleid: global-counter-without-lock
        running -= 1


def locked():
    global running
    with LOCK:
        # ok: global-counter-without-lock
        running += 1


def local():
    count = 0
    # ok: global-counter-without-lock
    count += 1
    return count


thread = threading.Thread(target=worker)
