#!/usr/bin/env bash
# Four workers below one process, as celery has them.
source "$LAB_TOOLS/tool.sh"
if [ "$1" = restart ]; then
    process celery stop
    # shellcheck disable=SC2016
    pool='trap "kill \$(jobs -p)" EXIT; trap exit TERM; for worker in 1 2 3 4; do sleep infinity & done; wait'
    process celery start --data-urlencode "folder=$PWD" --data-urlencode "command=bash -c '$pool'"
fi
state=$(process celery status)
read -ra workers <"/proc/${state##* }/task/${state##* }/children"
echo "celery: ${#workers[@]} of 4 workers healthy"
[ ${#workers[@]} = 4 ]
