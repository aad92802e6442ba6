# Each stand-in begins with this: what was called is kept in $LAB/calls, and $LAB/faults says what goes wrong in this journey:
# "fail REGEX" for calls that fail without having done anything, and words of the lab's own ("slow").
called="${0##*/} $*"
printf '%s\n' "$called" >>"$LAB/calls"

has_fault() { grep -qxF -- "$1" "$LAB/faults"; }
# sql STATEMENT: on the lab's database, as the tool's own program would.
sql() { psql -qXAt -v ON_ERROR_STOP=1 -d "$LAB_DATABASE" -c "$1"; }
# process NAME start|stop|status [OPTION…]: what the lab's service is to do with a process (service.py).
process() {
    local said
    said=$(curl -qs --fail-with-body "http://127.0.0.1:9090/processes/$1/$2" -d '' "${@:3}") || { echo "$said"; return 1; }
    if [ "$2" = status ]; then echo "$said"; fi
}

while IFS= read -r regex; do
    if [[ $called =~ $regex ]]; then
        echo "${0##*/}: error: it fails in this journey" >&2
        exit 1
    fi
done < <(sed -n 's/^fail //p' "$LAB/faults")
