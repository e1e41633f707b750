import openai

# ruleid: python-client-retries
client = openai.OpenAI(max_retries=3)
# ruleid: python-client-retries
es = Elasticsearch(url, max_retries=2)
# ruleid: python-client-retries
task = Job(max_task_retries=settings.max_task_retries)


def build(retries: int = 3):
    # ok: python-client-retries
    return Runner(max_retries=retries)


# ok: python-client-retries
fetch_all(urls, retries=3)
# ok: python-client-retries
client = openai.OpenAI(max_retries=0)
# ok: python-client-retries
client = httpx.Client()
