import signal
from fastapi import FastAPI

# ruleid: python-shutdown-handling
app = FastAPI(lifespan=lifespan)
# ruleid: python-shutdown-handling
signal.signal(signal.SIGTERM, stop)
# ok: python-shutdown-handling
plain = FastAPI()
