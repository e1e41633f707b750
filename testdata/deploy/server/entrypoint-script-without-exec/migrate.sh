# ok: entrypoint-script-without-exec
python manage.py migrate
