import ftplib
import http.client
import smtplib
from smtplib import SMTP_SSL


def f(host, **kw):
    # ruleid: network-client-without-timeout
    smtplib.SMTP(host, 587)
    # ruleid: network-client-without-timeout
    http.client.HTTPSConnection(host)
    # ruleid: network-client-without-timeout
    SMTP_SSL(host)
    # ruleid: network-client-without-timeout
    ftplib.FTP(host)
    # ok: network-client-without-timeout
    smtplib.SMTP(host, 587, timeout=10)
    # ok: network-client-without-timeout
    http.client.HTTPSConnection(host, **kw)
