import ldap
import ldap3
from ldap3 import Connection, Server


def bad(host, server):
    # ruleid: ldap-without-timeout
    ldap3.Server(host)
    # ruleid: ldap-without-timeout
    Connection(server, user="u")
    # ruleid: ldap-without-timeout
    return ldap.initialize(host)


def good(host, server):
    # ok: ldap-without-timeout
    Server(host, connect_timeout=3)
    # ok: ldap-without-timeout
    Connection(server, receive_timeout=10)
    # ok: ldap-without-timeout
    c = ldap.initialize(host)
    c.set_option(ldap.OPT_NETWORK_TIMEOUT, 5)
    return c
