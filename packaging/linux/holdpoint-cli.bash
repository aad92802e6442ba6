# Completion for holdpoint-cli in bash. The program itself is asked for its verbs and their options.
_holdpoint_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]:-}
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$(holdpoint-cli --help 2>/dev/null | sed -n 's/^  \([a-z]*\) .*/\1/p') --help --version" -- "$word")
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(holdpoint-cli "$verb" --help 2>/dev/null | sed -n 's/^  \(--[a-z-]*\).*/\1/p')" -- "$word")
    elif holdpoint-cli "$verb" --help 2>/dev/null | head -n 1 | grep -q ' RELEASE'; then
        mapfile -t COMPREPLY < <(compgen -f -W "$(holdpoint-cli status --json 2>/dev/null | grep -o '"release": *"[^"]*"' | cut -d '"' -f 4)" -- "$word")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -o filenames -F _holdpoint_cli holdpoint-cli
