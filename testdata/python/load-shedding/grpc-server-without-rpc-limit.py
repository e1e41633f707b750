from concurrent.futures import ThreadPoolExecutor

import grpc
from grpc import aio

# ruleid: grpc-server-without-rpc-limit
server = grpc.server(ThreadPoolExecutor(max_workers=10))
# ruleid: grpc-server-without-rpc-limit
other = grpc.server(ThreadPoolExecutor(), interceptors=[log])
# ruleid: grpc-server-without-rpc-limit
asynchronous = grpc.aio.server()
# ok: grpc-server-without-rpc-limit
limited = grpc.server(ThreadPoolExecutor(), maximum_concurrent_rpcs=100)
# ok: grpc-server-without-rpc-limit
aio_limited = grpc.aio.server(maximum_concurrent_rpcs=100)
