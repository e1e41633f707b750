# ruleid: python-context-manager
with open(path) as file:
    read(file)
# ok: python-context-manager
with lock:
    run()
