def a(path):
    with open(path) as f:
        data = json.load(f)
    data["seen"] = True
    # ruleid: file-rewritten-in-place
    with open(path, "w") as f:
        json.dump(data, f)


def b(self):
    with open(self.filepath, "r", encoding="utf-8") as source:
        lines = source.readlines()
    # ruleid: file-rewritten-in-place
    with open(self.filepath, "w", encoding="utf-8") as target:
        target.writelines(sorted(lines))


def c(notes: Path):
    text = notes.read_text()
    # ruleid: file-rewritten-in-place
    notes.write_text(text + "!")


def good(path, out):
    with open(path) as f:
        data = json.load(f)
    # ok: file-rewritten-in-place
    with open(out, "w") as f:
        json.dump(data, f)


def atomic(path):
    with open(path) as f:
        data = json.load(f)
    with open(path + ".new", "w") as f:
        json.dump(data, f)
    # ok: file-rewritten-in-place
    os.replace(path + ".new", path)


def secret(path):
    try:
        with open(path) as f:
            return f.read()
    except FileNotFoundError:
        # ok: file-rewritten-in-place
        with open(path, "w") as f:
            f.write(new_secret())


def first(path):
    # ok: file-rewritten-in-place
    with open(path, "w") as f:
        f.write("x")
    with open(path) as f:
        return f.read()


def cookie_secret(path):
    secret = None
    if os.path.exists(path):
        with open(path) as f:
            secret = f.read().strip()
    if not secret:
        secret = secrets.token_hex(32)
        # ok: file-rewritten-in-place
        with open(path, "w") as f:
            f.write(secret)
    return secret
