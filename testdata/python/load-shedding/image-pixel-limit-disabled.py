import warnings

import PIL.Image
from PIL import Image

# ruleid: image-pixel-limit-disabled
Image.MAX_IMAGE_PIXELS = None
# ruleid: image-pixel-limit-disabled
PIL.Image.MAX_IMAGE_PIXELS = None
# ruleid: image-pixel-limit-disabled
Image.MAX_IMAGE_PIXELS = 10_000_000_000
# ruleid: image-pixel-limit-disabled
warnings.simplefilter("ignore", Image.DecompressionBombWarning)
# ok: image-pixel-limit-disabled
Image.MAX_IMAGE_PIXELS = 200_000_000
# ok: image-pixel-limit-disabled
warnings.simplefilter("error", Image.DecompressionBombWarning)
