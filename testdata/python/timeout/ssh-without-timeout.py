import asyncssh
import paramiko


async def bad(host):
    client = paramiko.SSHClient()
    # ruleid: ssh-without-timeout
    client.connect(host, username="u")
    # ruleid: ssh-without-timeout
    client.exec_command("ls")
    # ruleid: ssh-without-timeout
    await asyncssh.connect(host)


async def good(host, other):
    client = paramiko.SSHClient()
    # ok: ssh-without-timeout
    client.connect(host, timeout=5)
    # ok: ssh-without-timeout
    client.exec_command("ls", timeout=30)
    # ok: ssh-without-timeout
    await asyncssh.connect(host, connect_timeout=5)
    # ok: ssh-without-timeout
    other.connect(host)


async def opened(host, key):
    options = {"host": host, "client_keys": [key]}
    # ruleid: ssh-without-timeout
    return await asyncssh.connect(**options)


async def opened_in_time(host):
    options = {"host": host, "connect_timeout": 5}
    # ok: ssh-without-timeout
    return await asyncssh.connect(**options)


async def passed_on(**options):
    # ok: ssh-without-timeout
    return await asyncssh.connect(**options)


async def copied(conn, source, target):
    async with conn.start_sftp_client() as sftp:
        # ruleid: ssh-without-timeout
        await sftp.get(source, target)
        # ok: ssh-without-timeout
        await asyncio.wait_for(sftp.put(target, source), 60)
    async with asyncio.timeout(60):
        async with conn.start_sftp_client() as sftp:
            # ok: ssh-without-timeout
            await sftp.listdir(source)
