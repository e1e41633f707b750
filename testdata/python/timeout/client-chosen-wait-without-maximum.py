from typing import Annotated

from fastapi import Query


async def bad(
    # ruleid: client-chosen-wait-without-maximum
    wait: float = Query(default=0.0, description="seconds to wait"),
):
    return wait


async def also_bad(
    id: str,
    # ruleid: client-chosen-wait-without-maximum
    timeout: Annotated[float, Query(description="seconds")] = 0.0,
):
    return timeout


def sync_bad(
    # ruleid: client-chosen-wait-without-maximum
    max_wait: int = Query(5),
):
    return max_wait


async def good(
    # ok: client-chosen-wait-without-maximum
    wait: float = Query(default=0.0, le=30),
    # ok: client-chosen-wait-without-maximum
    limit: int = Query(5),
):
    return wait


async def also_good(
    # ok: client-chosen-wait-without-maximum
    timeout: Annotated[float, Query(le=60)] = 0.0,
    # ok: client-chosen-wait-without-maximum
    wait: bool = Query(False),
):
    return timeout
