import asyncio


class Icons:
    async def process(self, image):
        # ruleid: transfer-called-without-await
        url = self.uploader.upload_image(image, "icons/1.png")
        return url

    async def fetch(self, bucket):
        # ruleid: transfer-called-without-await
        bucket.download_file("key", "/data/file")

    async def send(self, request, image):
        # ruleid: transfer-called-without-await
        plus_id = request.app.api.upload_image(image)
        return plus_id

    async def good(self, image):
        # ok: transfer-called-without-await
        url = await self.uploader.upload_image(image)
        # ok: transfer-called-without-await
        task = asyncio.create_task(self.uploader.upload_image(image))
        # ok: transfer-called-without-await
        await asyncio.gather(self.uploader.upload_file(1), self.uploader.upload_file(2))
        # ok: transfer-called-without-await
        await asyncio.to_thread(self.uploader.upload_image, image)
        # ok: transfer-called-without-await
        pending = self.uploader.upload_image(image)
        await pending
        return url, task

    def plain(self, image):
        # ok: transfer-called-without-await
        return self.uploader.upload_image(image)
