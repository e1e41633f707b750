# ruleid: gunicorn-command-restarts-all-workers-together
exec gunicorn a --max-requests 10
# ok: gunicorn-command-restarts-all-workers-together
exec gunicorn a --max-requests 1000 --max-requests-jitter 100
