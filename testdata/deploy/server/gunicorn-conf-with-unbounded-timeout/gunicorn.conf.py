bind = "0.0.0.0:8000"
# ruleid: gunicorn-conf-with-unbounded-timeout
timeout = 0
