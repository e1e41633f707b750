#!/bin/sh
python manage.py migrate
# ok: entrypoint-script-without-exec
exec "$@"
