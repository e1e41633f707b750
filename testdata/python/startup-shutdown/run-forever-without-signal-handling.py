import asyncio


def a(loop):
    # ruleid: run-forever-without-signal-handling
    loop.run_forever()


def b():
    # ruleid: run-forever-without-signal-handling
    asyncio.get_event_loop().run_forever()


class C:
    def run(self):
        # ruleid: run-forever-without-signal-handling
        self.loop.run_forever()

    def good(self, stop):
        # ok: run-forever-without-signal-handling
        self.loop.run_until_complete(stop.wait())
