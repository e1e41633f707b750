import tempfile
from PIL import Image

# ruleid: python-file-open
with open("x") as f:
    f.read()
# ruleid: python-file-open
p = tempfile.mkdtemp()
# ruleid: python-file-open
im = Image.open("x.png")
# ok: python-file-open
print("x")
