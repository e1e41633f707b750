import smtplib
import socket


def notify(text):
    # ruleid: network-connection-not-closed
    server = smtplib.SMTP("mail", 25, timeout=10)
    server.sendmail("a@b", ["c@d"], text)


def port_open(host, port):
    # ruleid: network-connection-not-closed
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    return sock.connect_ex((host, port)) == 0


def lookup(url):
    from urllib.request import urlopen

    # ruleid: network-connection-not-closed
    reply = urlopen(url, timeout=5)
    return reply.status


def good(text):
    # ok: network-connection-not-closed
    with smtplib.SMTP("mail", 25, timeout=10) as server:
        server.sendmail("a@b", ["c@d"], text)


def closed(host, port):
    # ok: network-connection-not-closed
    sock = socket.create_connection((host, port), timeout=3)
    try:
        return sock.recv(1)
    finally:
        sock.close()


def quits(text):
    # ok: network-connection-not-closed
    server = smtplib.SMTP("mail", 25, timeout=10)
    server.sendmail("a@b", ["c@d"], text)
    server.quit()


class Owner:
    def connect(self):
        # ok: network-connection-not-closed
        self.sock = socket.socket()


def handed_on(host):
    # ok: network-connection-not-closed
    sock = socket.create_connection((host, 80), timeout=3)
    return sock
