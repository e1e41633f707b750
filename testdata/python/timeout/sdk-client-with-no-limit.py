import kinto_http
import xmlrpc.client
from huggingface_hub import InferenceClient
from jira import JIRA
from twilio.rest import Client


def bad(url, sid, token):
    # ruleid: sdk-client-with-no-limit
    kinto_http.Client(server_url=url)
    # ruleid: sdk-client-with-no-limit
    Client(sid, token)
    # ruleid: sdk-client-with-no-limit
    InferenceClient(model="m")
    # ruleid: sdk-client-with-no-limit
    xmlrpc.client.ServerProxy(url)
    # ruleid: sdk-client-with-no-limit
    return JIRA(server=url)


def good(url, sid, token, http, **options):
    # ok: sdk-client-with-no-limit
    kinto_http.Client(server_url=url, timeout=30)
    # ok: sdk-client-with-no-limit
    Client(sid, token, http_client=http)
    # ok: sdk-client-with-no-limit
    InferenceClient(**options)
    # ok: sdk-client-with-no-limit
    return JIRA(server=url, timeout=10)
