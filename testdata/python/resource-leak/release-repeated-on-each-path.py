def query(pool, sql):
    conn = pool.acquire()
    try:
        rows = conn.query(sql)
        # ruleid: release-repeated-on-each-path
        pool.release(conn)
        return rows
    except ValueError as error:
        pool.release(conn)
        raise RuntimeError("query") from error


def bare(pool, sql):
    conn = pool.getconn()
    try:
        rows = conn.query(sql)
        # ruleid: release-repeated-on-each-path
        pool.putconn(conn)
    except OSError:
        pool.putconn(conn)
        raise
    return rows


async def asynchronous(pool, sql):
    conn = await pool.acquire()
    try:
        rows = await conn.fetch(sql)
        # ruleid: release-repeated-on-each-path
        await pool.release(conn)
        return rows
    except OSError as error:
        await pool.release(conn)
        raise RuntimeError("query") from error


def safe(pool, sql):
    conn = pool.acquire()
    try:
        return conn.query(sql)
    finally:
        # ok: release-repeated-on-each-path
        pool.release(conn)


def other(pool, log, sql):
    try:
        log.write("begin")
    except OSError as error:
        # ok: release-repeated-on-each-path
        log.write("failed")
        raise RuntimeError("query") from error


async def dispatch(workers, job):
    worker = await workers.find()
    try:
        result = await worker.run(job)
        # ruleid: release-repeated-on-each-path
        await workers.free_worker(worker)
        return result
    except OSError as error:
        await workers.free_worker(worker)
        raise RuntimeError("job") from error
