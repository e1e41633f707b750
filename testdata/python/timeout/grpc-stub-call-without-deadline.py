import grpc
import api_pb2_grpc
from api_pb2_grpc import ConvertStub


class Client:
    def __init__(self, channel):
        self.stub = api_pb2_grpc.ConvertStub(channel)

    def convert(self, request):
        # ruleid: grpc-stub-call-without-deadline
        return self.stub.Convert(request)


def bad(channel, request):
    stub = api_pb2_grpc.ConvertStub(channel)
    # ruleid: grpc-stub-call-without-deadline
    stub.Convert(request)
    other = ConvertStub(channel)
    # ruleid: grpc-stub-call-without-deadline
    return other.Convert(request, metadata=[])


def good(channel, request, service):
    stub = ConvertStub(channel)
    # ok: grpc-stub-call-without-deadline
    stub.Convert(request, timeout=30)
    # ok: grpc-stub-call-without-deadline
    return service.Convert(request)


def stop(channel):
    stub = service_pb2_grpc.OcrStub(channel)
    # ok: grpc-stub-call-without-deadline
    stub.close()
