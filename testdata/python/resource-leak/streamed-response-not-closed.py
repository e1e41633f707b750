import requests


def download(url, path):
    # ruleid: streamed-response-not-closed
    response = requests.get(url, stream=True, timeout=5)
    response.raise_for_status()
    with open(path, "wb") as out:
        for chunk in response.iter_content(8192):
            out.write(chunk)


class Client:
    def size(self, url):
        # ruleid: streamed-response-not-closed
        reply = self.session.get(url, stream=True)
        return int(reply.headers["content-length"])

    async def events(self, request):
        # ruleid: streamed-response-not-closed
        reply = await self.client.send(request, stream=True)
        async for line in reply.aiter_lines():
            handle(line)

    def good(self, url):
        # ok: streamed-response-not-closed
        with self.session.get(url, stream=True) as reply:
            return reply.headers

    def closed(self, url):
        # ok: streamed-response-not-closed
        reply = self.session.get(url, stream=True)
        try:
            return reply.raw.read(10)
        finally:
            reply.close()

    def handed_on(self, url):
        # ok: streamed-response-not-closed
        reply = self.session.get(url, stream=True)
        return reply

    def not_streamed(self, url):
        # ok: streamed-response-not-closed
        reply = self.session.get(url, stream=False)
        return reply.text
