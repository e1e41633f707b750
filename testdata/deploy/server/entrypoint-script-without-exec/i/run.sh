#!/bin/sh
# ok: entrypoint-script-without-exec
python3 -m pip install x
