#!/bin/bash
# ruleid: entrypoint-script-without-exec
python3 -u server.py
