# ruleid: celery-worker-command-without-time-limit
exec celery --app=app worker -l info
# ok: celery-worker-command-without-time-limit
exec celery -A app worker --time-limit 600
# ok: celery-worker-command-without-time-limit
exec celery -A app beat
