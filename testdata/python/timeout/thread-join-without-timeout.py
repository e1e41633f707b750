import multiprocessing
import threading


class Service:
    def __init__(self):
        self.thread = threading.Thread(target=print)

    def stop(self):
        # ruleid: thread-join-without-timeout
        self.thread.join()


def bad(work, threads):
    worker = threading.Thread(target=work)
    worker.start()
    # ruleid: thread-join-without-timeout
    worker.join()
    process = multiprocessing.Process(target=work)
    # ruleid: thread-join-without-timeout
    process.join()
    for t in threads:
        # ruleid: thread-join-without-timeout
        t.join()


def good(work, names, queue):
    worker = threading.Thread(target=work)
    # ok: thread-join-without-timeout
    worker.join(timeout=10)
    # ok: thread-join-without-timeout
    worker.join(5)
    # ok: thread-join-without-timeout
    queue.join()
    # ok: thread-join-without-timeout
    return ",".join(names)
