import boto3
from botocore.config import Config
from huggingface_hub import InferenceClient
from kinto_http import Client
from minio import Minio
from twilio.rest import Client as Twilio

# ruleid: external-sdk-client-without-timeout
s3 = boto3.client("s3")
# ruleid: external-sdk-client-without-timeout
dynamo = boto3.resource("dynamodb")
# ruleid: external-sdk-client-without-timeout
hub = InferenceClient(model="m")
# ruleid: external-sdk-client-without-timeout
kinto = Client(server_url="u")
# ruleid: external-sdk-client-without-timeout
store = Minio("host")
# ruleid: external-sdk-client-without-timeout
sms = Twilio("a", "b")
# ok: external-sdk-client-without-timeout
bounded = boto3.client("s3", config=Config(connect_timeout=5, read_timeout=30))
# ok: external-sdk-client-without-timeout
hub2 = InferenceClient(model="m", timeout=30)
# ok: external-sdk-client-without-timeout
store2 = Minio("host", http_client=pool)
