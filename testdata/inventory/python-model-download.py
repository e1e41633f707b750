# ruleid: python-model-download
path = snapshot_download("org/model")
# ruleid: python-model-download
urllib.request.urlretrieve(url, path)
# ruleid: python-model-download
weights = torch.hub.load_state_dict_from_url(url) if remote else torch.hub.load(repo, name)
# ok: python-model-download
from huggingface_hub import snapshot_download
# ok: python-model-download
# snapshot_download("org/model")
