#!/usr/bin/env bash
source "$LAB_TOOLS/tool.sh"
healthy=0
for worker in celery-1 celery-2 celery-3 celery-4; do
    if [ "$1" = restart ]; then
        process $worker stop
        process $worker start --data-urlencode "folder=$PWD" -d command="sleep infinity"
    fi
    if process $worker status >/dev/null; then healthy=$((healthy + 1)); fi
done
echo "celery: $healthy of 4 workers healthy"
[ $healthy = 4 ]
