#!/bin/sh
if [ "$A" ]; then
  # ruleid: entrypoint-script-without-exec
  gunicorn app.wsgi
fi
