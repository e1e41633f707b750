import asyncio
import os
import shutil
import zipfile


def clean(folder):
    if folder.exists():
        shutil.rmtree(folder)


async def cleanup(folder):
    # ruleid: file-work-in-helper-called-in-async
    clean(folder)
    # ok: file-work-in-helper-called-in-async
    await asyncio.to_thread(clean, folder)


class Store:
    def _pack(self, folder, target):
        with zipfile.ZipFile(target, "w") as archive:
            archive.write(folder)

    def _load(self, path):
        return path.read_text()

    def _name(self, path):
        return path.name

    async def export(self, folder, target):
        # ruleid: file-work-in-helper-called-in-async
        self._pack(folder, target)
        # ok: file-work-in-helper-called-in-async
        name = self._name(target)
        # ruleid: file-work-in-helper-called-in-async
        return name, self._load(target)

    async def careful(self, folder, target):
        try:
            # ok: file-work-in-helper-called-in-async
            await asyncio.to_thread(self._pack, folder, target)
        except OSError:
            # ok: file-work-in-helper-called-in-async
            clean(folder)
            raise

    def plain(self, folder, target):
        # ok: file-work-in-helper-called-in-async
        self._pack(folder, target)


def memory_details():
    with open("/proc/self/status", "r") as status:
        return status.readline()


class Proxy:
    def write_pid(self):
        with open(self.pid_file, "w") as f:
            f.write("1")

    async def start_proxy(self):
        # ok: file-work-in-helper-called-in-async
        self.write_pid()
        # ok: file-work-in-helper-called-in-async
        return memory_details()


def names(folder):
    return [name for root, folders, files in os.walk(folder) for name in files]


async def pick(folder, wanted):
    # ruleid: file-work-in-helper-called-in-async
    found = names(folder)
    if wanted not in found:
        # ok: file-work-in-helper-called-in-async
        raise LookupError("there is only " + ", ".join(names(folder)))
