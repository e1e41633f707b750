import asyncio
import inspect


async def call(fn, args):
    # ruleid: sync-callable-in-async-dispatch
    if inspect.iscoroutinefunction(fn):
        result = await fn(**args)
    else:
        result = fn(**args)
    return result


class Tool:
    async def run(self, fn, is_async, args):
        # ruleid: sync-callable-in-async-dispatch
        if is_async:
            return await fn(**args)
        else:
            return fn(**args)

    async def early(self, fn, args):
        # ruleid: sync-callable-in-async-dispatch
        if self.is_async:
            return await fn(args)
        return fn(args)


async def good(fn, args):
    # ok: sync-callable-in-async-dispatch
    if inspect.iscoroutinefunction(fn):
        return await fn(args)
    return await asyncio.to_thread(fn, args)


async def two(first, second):
    # ok: sync-callable-in-async-dispatch
    if first:
        return await first()
    return second()
