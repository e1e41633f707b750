from label_studio_sdk import LabelStudio
from label_studio_sdk.client import AsyncLabelStudio
import label_studio_sdk

# ruleid: label-studio-client-without-timeout
a = LabelStudio(base_url="u", api_key="k", httpx_client=c)
# ruleid: label-studio-client-without-timeout
b = AsyncLabelStudio(base_url="u", httpx_client=c)
# ruleid: label-studio-client-without-timeout
d = label_studio_sdk.LabelStudio(httpx_client=c)
# ok: label-studio-client-without-timeout
e = LabelStudio(base_url="u", api_key="k", httpx_client=c, timeout=30)
# ok: label-studio-client-without-timeout
f = LabelStudio(base_url="u", api_key="k")
