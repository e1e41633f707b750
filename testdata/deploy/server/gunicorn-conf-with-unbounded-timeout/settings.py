# ok: gunicorn-conf-with-unbounded-timeout
timeout = 0
