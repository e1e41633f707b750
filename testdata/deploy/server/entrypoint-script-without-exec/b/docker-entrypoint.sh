#!/bin/bash
./wait.sh
# ruleid: entrypoint-script-without-exec
"$@"
