import shutil
import tarfile
import zipfile


def unpack(path, target):
    with zipfile.ZipFile(path) as archive:
        # ruleid: archive-extracted-without-limit
        archive.extractall(target)


def unpack_tar(path, target):
    tar = tarfile.open(path)
    # ruleid: archive-extracted-without-limit
    tar.extractall(target, filter="data")


def unpack_any(path, target):
    # ruleid: archive-extracted-without-limit
    shutil.unpack_archive(path, target)


def checked(path, target):
    with zipfile.ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > LIMIT:
            raise ValueError
        # ok: archive-extracted-without-limit
        archive.extractall(target)


def sheets(book):
    # ok: archive-extracted-without-limit
    return book.extractall("x")


def known(self, path, target):
    self._verify_file(SHA256, path)
    # ok: archive-extracted-without-limit
    shutil.unpack_archive(path, target)


def checked_only_for_its_name(self, path, target):
    self.check_name(path)
    # ruleid: archive-extracted-without-limit
    shutil.unpack_archive(path, target)
