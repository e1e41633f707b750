# ruleid: gunicorn-conf-with-unbounded-timeout
timeout = 3600
