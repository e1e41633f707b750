import os

# ruleid: atomic-replace
os.replace(temporary, path)
# ruleid: atomic-replace
tmp_path.replace(path)
# ok: atomic-replace
text.replace("a", "b")
