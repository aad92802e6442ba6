#!/usr/bin/env bash
source "$LAB_TOOLS/tool.sh"
case $1 in
    restart) echo running >"$LAB/state/celery" && echo "celery: 4 workers restarted" ;;
    health) grep -q running "$LAB/state/celery" && echo "celery: 4 of 4 workers healthy" ;;
    *) exit 1 ;;
esac
