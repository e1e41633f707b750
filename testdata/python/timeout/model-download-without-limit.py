import asyncio

import huggingface_hub
from huggingface_hub import hf_hub_download, snapshot_download


def load(model_id):
    # ruleid: model-download-without-limit
    return Model(snapshot_download(repo_id=model_id))


class Manager:
    def _load(self, model_id):
        # ruleid: model-download-without-limit
        return Model(hf_hub_download(model_id, "model.onnx"))

    def known(self):
        # ruleid: model-download-without-limit
        return huggingface_hub.list_models(author="a")

    def offline(self, model_id):
        # ok: model-download-without-limit
        return Model(snapshot_download(model_id, local_files_only=True))


async def limited(model_id):
    # ok: model-download-without-limit
    return await asyncio.wait_for(asyncio.to_thread(snapshot_download, model_id), 600)


def main():
    # ok: model-download-without-limit
    snapshot_download("a/b")
