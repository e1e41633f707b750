import logging


def run(task, path):
    # ok: log-file-without-rotation
    file_handler = logging.FileHandler(path)
    logging.root.addHandler(file_handler)
    try:
        task()
    finally:
        logging.root.removeHandler(file_handler)
