from openai import OpenAI
import boto3

# ruleid: python-sdk-client
client = OpenAI()
# ruleid: python-sdk-client
s3 = boto3.client("s3")
# ok: python-sdk-client
x = boto3.session.Session()
# ruleid: python-sdk-client
producer = AIOKafkaProducer(bootstrap_servers=servers)
# ruleid: python-sdk-client
sheets = gspread.service_account(path)
