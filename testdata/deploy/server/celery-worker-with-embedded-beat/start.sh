# ruleid: celery-worker-with-embedded-beat
exec celery -A app worker --beat
# ok: celery-worker-with-embedded-beat
exec celery -A app worker
