from fastapi import FastAPI
import flask

# ruleid: python-web-service
app = FastAPI(title="x")
# ruleid: python-web-service
web = flask.Flask(__name__)
# ok: python-web-service
router = APIRouter()


# ruleid: python-web-service
class Shop(Flask):
    pass


# ruleid: python-web-service
uvicorn.run(build(), host="0.0.0.0")
