#!/usr/bin/env bash

service cron start
# ruleid: entrypoint-script-without-exec
python3 -u -m server