import os


def parse(document, formulas: bool, tables=True):
    # ruleid: environment-written-for-one-call
    os.environ["FORMULAS"] = str(formulas)
    # ruleid: environment-written-for-one-call
    os.environ["TABLES"] = str(tables).lower()
    return run(document)


class Model:
    async def answer(self, prompt, api_key: str):
        # ruleid: environment-written-for-one-call
        os.environ["OPENAI_API_KEY"] = api_key
        return await self.client.ask(prompt)

    def __init__(self, key):
        # ok: environment-written-for-one-call
        os.environ["LIBRARY_HOME"] = key


@app.post("/run")
def analyse(options: Options):
    # ruleid: environment-written-for-one-call
    os.environ["LANGUAGE"] = options.language


def constant(document):
    # ok: environment-written-for-one-call
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    return run(document)


def configure_logging(level):
    # ok: environment-written-for-one-call
    os.environ["LOG_LEVEL"] = level


def child(name):
    # ok: environment-written-for-one-call
    environment = {**os.environ, "NAME": name}
    return subprocess.run(["job"], env=environment, timeout=60)
