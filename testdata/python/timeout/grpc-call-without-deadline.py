import grpc


def f(channel, stub, request):
    # ruleid: grpc-call-without-deadline
    grpc.channel_ready_future(channel).result()
    # ruleid: grpc-call-without-deadline
    stub.Convert(request, wait_for_ready=True)
    # ok: grpc-call-without-deadline
    grpc.channel_ready_future(channel).result(timeout=5)
    # ok: grpc-call-without-deadline
    stub.Convert(request, timeout=5, wait_for_ready=True)
    # ruleid: grpc-call-without-deadline
    stub.Read(request, metadata=[], wait_for_ready=True)
