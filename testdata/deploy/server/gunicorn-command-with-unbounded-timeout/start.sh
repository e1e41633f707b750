# ruleid: gunicorn-command-with-unbounded-timeout
exec gunicorn app.wsgi --workers 2 --timeout=1800
# ok: gunicorn-command-with-unbounded-timeout
exec gunicorn app.wsgi --timeout 60
# ok: gunicorn-command-with-unbounded-timeout
exec gunicorn app.wsgi --graceful-timeout 0
