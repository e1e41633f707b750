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
