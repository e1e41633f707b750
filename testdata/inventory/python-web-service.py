from fastapi import FastAPI
import flask

# ruleid: python-web-service
app = FastAPI(title="x")
# ruleid: python-web-service
web = flask.Flask(__name__)
# ok: python-web-service
router = APIRouter()
