#!/bin/sh
# ruleid: uvicorn-command-without-concurrency-limit
exec uvicorn app:app
