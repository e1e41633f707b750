import openai

# ruleid: python-client-retries
client = openai.OpenAI(max_retries=3)
# ruleid: python-client-retries
es = Elasticsearch(url, max_retries=2)
# ruleid: python-client-retries
task = Job(max_task_retries=settings.max_task_retries)
# ok: python-client-retries
client = openai.OpenAI(max_retries=0)
# ok: python-client-retries
client = httpx.Client()
