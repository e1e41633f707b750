def a():
    try:
        while True:
            step()
    # ruleid: sigterm-not-handled-by-worker
    except KeyboardInterrupt:
        close()


def b():
    while True:
        try:
            step()
        # ruleid: sigterm-not-handled-by-worker
        except (KeyboardInterrupt, SystemExit):
            break


def c():
    try:
        loop()
    # ruleid: sigterm-not-handled-by-worker
    except KeyboardInterrupt as stop:
        print(stop)


def good():
    try:
        step()
    # ok: sigterm-not-handled-by-worker
    except ValueError:
        close()


def run_query(connection, text):
    try:
        return connection.execute(text)
    # ok: sigterm-not-handled-by-worker
    except (KeyboardInterrupt, JobTimeout):
        connection.cancel()
        raise
