class Store:
    async def ping(self) -> bool:
        try:
            return bool(await self.client.info())
        # ruleid: probe-hides-reason
        except Exception:
            return False

    def is_available(self):
        try:
            self.connect()
        # ruleid: probe-hides-reason
        except Exception:
            logger.debug("no", exc_info=True)
            return False
        return True

    async def health_check(self):
        try:
            await self.client.info()
            return True
        # ruleid: probe-hides-reason
        except:
            # down
            return False

    async def health(self):
        try:
            await self.client.info()
        # ok: probe-hides-reason
        except Exception:
            logger.warning("down", exc_info=True)
            return False
        return True

    def load(self):
        try:
            return self.client.info()
        # ok: probe-hides-reason
        except Exception:
            return False
