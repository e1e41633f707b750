import asyncio


async def bad(driver, self):
    # ruleid: connectivity-check-without-timeout
    await driver.verify_connectivity()
    # ruleid: connectivity-check-without-timeout
    await self.orchestrator.check_connection()
    # ruleid: connectivity-check-without-timeout
    ok = await self.store.test_connection(1)
    return ok


async def good(driver, self):
    # ok: connectivity-check-without-timeout
    await asyncio.wait_for(driver.verify_connectivity(), timeout=5)
    async with asyncio.timeout(5):
        # ok: connectivity-check-without-timeout
        await driver.verify_connectivity()
    # ok: connectivity-check-without-timeout
    await self.db.test_connection(timeout=3)
    # ok: connectivity-check-without-timeout
    await self.connect()
