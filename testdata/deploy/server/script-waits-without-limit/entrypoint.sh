#!/bin/sh
# ruleid: script-waits-without-limit
until nc -z db 5432; do
  sleep 1
done
# ruleid: script-waits-without-limit
while ! pg_isready -h "$DB_HOST" -q; do
  echo "waiting"
  sleep 2
done
# ruleid: script-waits-without-limit
until curl -s http://api/health; do sleep 1
done
# ok: script-waits-without-limit
while ! nc -z "$host" "$port"; do
  elapsed=$((elapsed + 1))
  if [ "$elapsed" -ge 30 ]; then
    exit 1
  fi
done
# ok: script-waits-without-limit
until [ "$tries" -gt 5 ]; do
  tries=$((tries + 1))
done
