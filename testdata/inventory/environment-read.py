import os

# ruleid: environment-read
URL = os.environ["URL"]
# ruleid: environment-read
PORT = os.getenv("PORT")
# ok: environment-read
URL = settings.url
# ok: environment-read
os.environ["TOKENIZERS_PARALLELISM"] = "false"
# ok: environment-read
os.environ[key] = value
