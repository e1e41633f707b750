# ruleid: python-exception-handler
app.add_exception_handler(Failed, on_failed)
# ruleid: python-exception-handler
app = FastAPI(exception_handlers=HANDLERS)
# ok: python-exception-handler
app.add_route("/", home)
