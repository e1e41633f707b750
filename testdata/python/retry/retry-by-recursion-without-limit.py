import asyncio


def fetch():
    try:
        return call()
    except ConnectionError:
        # ruleid: retry-by-recursion-without-limit
        return fetch()


class Client:
    async def send(self, body):
        try:
            return await self.post(body)
        except TimeoutError as error:
            log(error)
            await asyncio.sleep(1)
            # ruleid: retry-by-recursion-without-limit
            return await self.send(body)

    def connect(self):
        try:
            self.socket.connect()
        except OSError:
            # ruleid: retry-by-recursion-without-limit
            self.connect()

    def counted(self, tries=3):
        try:
            return self.post()
        except OSError:
            if tries == 0:
                raise
            # ok: retry-by-recursion-without-limit
            return self.counted(tries - 1)

    def once(self, again=True):
        try:
            return self.post()
        except OSError:
            if not again:
                raise
            # ok: retry-by-recursion-without-limit
            return self.once(again=False)


def walk(node):
    try:
        visit(node)
    except KeyError:
        log(node)
    # ok: retry-by-recursion-without-limit
    walk(node.child)
