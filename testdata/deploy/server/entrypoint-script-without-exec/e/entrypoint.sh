#!/bin/sh
trap "kill $PID" TERM
# ok: entrypoint-script-without-exec
python server.py
