import boto3
from azure.storage.blob import BlobServiceClient
from botocore.config import Config
from label_studio_sdk import LabelStudio
from minio import Minio

# ruleid: external-sdk-client-without-timeout
s3 = boto3.client("s3")
# ruleid: external-sdk-client-without-timeout
dynamo = boto3.resource("dynamodb")
session = boto3.Session(profile_name="p")
# ruleid: external-sdk-client-without-timeout
sqs = session.client("sqs")
# ruleid: external-sdk-client-without-timeout
store = Minio("host")
# ruleid: external-sdk-client-without-timeout
labels = LabelStudio(base_url="u", api_key="k")
# ruleid: external-sdk-client-without-timeout
blobs = BlobServiceClient.from_connection_string("c")
# ok: external-sdk-client-without-timeout
bounded = boto3.client("s3", config=Config(connect_timeout=5, read_timeout=30))
# ok: external-sdk-client-without-timeout
labels2 = LabelStudio(base_url="u", api_key="k", timeout=30)
# ok: external-sdk-client-without-timeout
store2 = Minio("host", http_client=pool)
# ok: external-sdk-client-without-timeout
blobs2 = BlobServiceClient("u", connection_timeout=5, read_timeout=30)


from botocore.config import Config as BotoConfig


def with_config(shared):
    # ruleid: external-sdk-client-without-timeout
    a = boto3.client("s3", config=BotoConfig(retries={"max_attempts": 5}))
    # ok: external-sdk-client-without-timeout
    b = boto3.client("s3", config=BotoConfig(connect_timeout=5, read_timeout=30))
    # ok: external-sdk-client-without-timeout
    c = boto3.client("s3", config=shared)
    return a, b, c
