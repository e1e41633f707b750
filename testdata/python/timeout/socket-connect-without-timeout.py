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
