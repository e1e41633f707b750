import json
import os
from pathlib import Path

CHECKPOINT = "checkpoint.json"  # $ Source


def save(path, data):
    # BAD: emptied at the open, complete only after the dump
    with open(path, "w") as file:  # $ Alert
        json.dump(data, file)


def save_text(path, text):
    # BAD: write_text empties the file too
    Path(path).write_text(text)  # $ Alert


def save_bytes(path, data):
    # BAD: the mode is given by keyword
    with open(path, mode="wb") as file:  # $ Alert
        file.write(data)


def save_atomically(path, data):
    # GOOD: a reader sees the old file or the new one
    temporary = f"{path}.tmp"
    with open(temporary, "w") as file:
        json.dump(data, file)
    os.replace(temporary, path)


def append(path, line):
    # GOOD: appending keeps what is there
    with open(path, "a") as file:
        file.write(line)


def load(path):
    # GOOD: reading
    with open(path) as file:
        return json.load(file)


def write_page(path, html):
    # GOOD: never given a state file
    with open(path, "w") as file:
        file.write(html)


def checkpoint(data):
    save(CHECKPOINT, data)


def progress(text):
    save_text("run/progress.json", text)  # $ Source


def snapshot(data):
    save_bytes(os.path.join("data", "snapshot.bin"), data)  # $ Source


def checkpoint_atomically(data):
    save_atomically("checkpoint.json", data)
    append("checkpoint.json", "\n")
    write_page("index.html", "<html></html>")
    return load("checkpoint.json")
