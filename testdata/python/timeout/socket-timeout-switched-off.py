import socket


def bad(sock, self):
    # ruleid: socket-timeout-switched-off
    sock.settimeout(None)
    # ruleid: socket-timeout-switched-off
    self._sock.settimeout(None)
    # ruleid: socket-timeout-switched-off
    socket.setdefaulttimeout(None)


def good(sock, t):
    # ok: socket-timeout-switched-off
    sock.settimeout(5)
    # ok: socket-timeout-switched-off
    sock.settimeout(t)
    # ok: socket-timeout-switched-off
    socket.setdefaulttimeout(30)
