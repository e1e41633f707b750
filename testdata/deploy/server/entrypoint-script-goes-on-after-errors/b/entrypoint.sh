#!/bin/bash
cd /app
# ruleid: entrypoint-script-goes-on-after-errors
python manage.py migrate --noinput
gunicorn app.wsgi
