import shutil

import psutil

# ruleid: python-resource-watch
used = psutil.virtual_memory().percent
# ruleid: python-resource-watch
free = shutil.disk_usage(path).free
# ok: python-resource-watch
memory = usage()
