#!/bin/sh
python a.py &
# ok: entrypoint-script-without-exec
wait
