from collections import defaultdict
from typing import ClassVar


class Adapter:
    # ruleid: mutable-class-attribute-changed
    scripts: dict[str, str] = {}

    def __init__(self, primary):
        self.primary = primary

    def register(self, name, script):
        self.scripts[name] = script


class Manager(Base):
    # ruleid: mutable-class-attribute-changed
    active = []

    def connect(self, socket):
        self.active.append(socket)


class Counter:
    # ruleid: mutable-class-attribute-changed
    seen = set()

    async def add(self, key):
        if key:
            self.seen.add(key)


class Own:
    # ok: mutable-class-attribute-changed
    scripts: dict[str, str] = {}

    def __init__(self):
        self.scripts = {}

    def register(self, name, script):
        self.scripts[name] = script


class Shared:
    # ok: mutable-class-attribute-changed
    registry: ClassVar[dict[str, type]] = {}

    def add(self, name, kind):
        self.registry[name] = kind


class Constant:
    # ok: mutable-class-attribute-changed
    choices = []

    def show(self):
        return list(self.choices)


class Workflow(BaseConfig):
    # ok: mutable-class-attribute-changed
    tools: list[str] = []

    def use(self, tool):
        self.tools.append(tool)


class Single:
    _instance = None
    models = {}

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def add(self, name, model):
        self.models[name] = model
