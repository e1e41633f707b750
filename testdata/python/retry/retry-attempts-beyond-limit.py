import backoff
import openai
import tenacity
from botocore.config import Config
from tenacity import retry, stop_after_attempt
from urllib3.util.retry import Retry


# ruleid: retry-attempts-beyond-limit
@retry(stop=stop_after_attempt(10), reraise=True)
def fetch():
    return call()


# ruleid: retry-attempts-beyond-limit
@backoff.on_exception(backoff.expo, ConnectionError, max_tries=12)
def push():
    return call()


# ruleid: retry-attempts-beyond-limit
client = openai.OpenAI(api_key=key, max_retries=20)
# ruleid: retry-attempts-beyond-limit
policy = Retry(total=15, backoff_factor=0.5)
# ruleid: retry-attempts-beyond-limit
aws = Config(connect_timeout=5, retries={"max_attempts": 10, "mode": "standard"})
# ok: retry-attempts-beyond-limit
aws_bounded = Config(connect_timeout=5, retries={"max_attempts": 3, "mode": "standard"})
# ok: retry-attempts-beyond-limit
brief = stop_after_attempt(5)
# ok: retry-attempts-beyond-limit
configured = tenacity.stop_after_attempt(settings.attempts)
