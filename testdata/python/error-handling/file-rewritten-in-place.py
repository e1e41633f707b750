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


def installation_id(path):
    if path.exists():
        return path.read_text().strip()
    number = new_number()
    # ok: file-rewritten-in-place
    path.write_text(number)
    return number


def count(path):
    seen = int(path.read_text())
    # ruleid: file-rewritten-in-place
    path.write_text(str(seen + 1))
    return seen


def first(path):
    # ok: file-rewritten-in-place
    with open(path, "w") as f:
        f.write("x")
    with open(path) as f:
        return f.read()


def as_path(state: Path):
    data = json.loads(state.read_text(encoding="utf-8"))
    data["runs"] += 1
    # ruleid: file-rewritten-in-place
    state.write_text(json.dumps(data), encoding="utf-8")


def schema(self):
    try:
        with open(self.cache_path) as f:
            return json.load(f)
    except ValueError:
        pass
    # ok: file-rewritten-in-place
    with open(self.cache_path, "w") as f:
        json.dump(fetch(), f)


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
