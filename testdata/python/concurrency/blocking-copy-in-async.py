import asyncio
import shutil
import tarfile
import zipfile
from shutil import copyfileobj


async def copy(source, target):
    # ruleid: blocking-copy-in-async
    shutil.copyfile(source, target)
    # ruleid: blocking-copy-in-async
    shutil.move(source, target)


@app.post("/upload")
async def upload(file, target):
    with open(target, "wb") as out:
        # ruleid: blocking-copy-in-async
        copyfileobj(file.file, out)


class Importer:
    async def unpack(self, path, folder):
        with zipfile.ZipFile(path) as archive:
            # ruleid: blocking-copy-in-async
            archive.extractall(folder)
        # ruleid: blocking-copy-in-async
        shutil.make_archive(folder, "zip", folder)


async def good(source, target, frame):
    # ok: blocking-copy-in-async
    await asyncio.to_thread(shutil.copyfile, source, target)
    # ok: blocking-copy-in-async
    await asyncio.to_thread(lambda: shutil.copytree(source, target))

    def work():
        # ok: blocking-copy-in-async
        shutil.copytree(source, target)

    await asyncio.get_running_loop().run_in_executor(None, work)
    # ok: blocking-copy-in-async
    return frame.name.str.extractall("([a-z])")


def sync(source, target):
    # ok: blocking-copy-in-async
    shutil.copyfile(source, target)


async def stage_certificates(paths, folder):
    # ok: blocking-copy-in-async
    shutil.move(paths["keyfile"], folder)
    # ok: blocking-copy-in-async
    shutil.copy(paths["cert_file"], folder)
