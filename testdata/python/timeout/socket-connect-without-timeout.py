import socket
from socket import create_connection

# ruleid: socket-connect-without-timeout
a = socket.create_connection(("host", 80))
# ruleid: socket-connect-without-timeout
b = create_connection(("host", 80))
# ruleid: socket-connect-without-timeout
c = socket.create_connection(address=("host", 80))
# ok: socket-connect-without-timeout
d = socket.create_connection(("host", 80), 5)
# ok: socket-connect-without-timeout
e = socket.create_connection(("host", 80), timeout=5)


def plain(address):
    s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    # ruleid: socket-connect-without-timeout
    s.connect(address)
    with socket.socket() as other:
        # ruleid: socket-connect-without-timeout
        other.connect(address)


def bounded(address):
    s = socket.socket()
    s.settimeout(5)
    # ok: socket-connect-without-timeout
    s.connect(address)
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    # ok: socket-connect-without-timeout
    udp.connect(address)


def local(path):
    s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        # ok: socket-connect-without-timeout
        s.connect(path)
    finally:
        s.close()
    with socket.socket(socket.AF_UNIX) as t:
        # ok: socket-connect-without-timeout
        t.connect(path)
