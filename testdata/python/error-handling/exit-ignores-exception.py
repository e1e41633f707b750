class Chunks:
    # ruleid: exit-ignores-exception
    def __exit__(self, exc_type, exc_value, traceback):
        self.finish()
        self._execute_changes()


class Writer:
    # ruleid: exit-ignores-exception
    async def __aexit__(self, *args):
        await self.session.commit()
        await self.session.close()


class Upload:
    # ruleid: exit-ignores-exception
    def __exit__(self, t, v, tb) -> None:
        if self.items:
            self.client.upload(self.items)


class Good:
    # ok: exit-ignores-exception
    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is None:
            self.upload()
        self.close()


class Closer:
    # ok: exit-ignores-exception
    def __exit__(self, exc_type, exc_value, traceback):
        self.close()


class Args:
    # ok: exit-ignores-exception
    def __exit__(self, *args):
        if args[0] is None:
            self.commit()


def upload(self):
    self.commit()
