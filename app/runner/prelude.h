#pragma once

namespace holdpoint::runner {

/// What bash is given to do for each block: bring the state of the block before back, run the block, and leave the state to
/// the next one. Arguments: the state to bring back, the block, where the new state goes, the job's id.
///
/// - A fresh bash for each block, because one that goes on dies of `exit`, `exec` and a failing `set -e`.
/// - Nothing here may be fooled by a block that gives a builtin's name to a function; so each is called through `builtin`.
/// - No subshell and no other program: a block that does nothing must cost next to nothing.
/// - The state is left twice: by the trap, for a block that exits, and below, for one that has set a trap of its own.
/// - What cannot be set (bash's own read-only variables) complains while it is brought back, and nobody listens.
inline constexpr const char* prelude = R"bash(
__hp_leave() {
    [[ -n ${__hp_left-} ]] && return 0
    {
        builtin shopt -p
        builtin declare -p
        builtin declare -f
        builtin declare -F
        builtin alias -p
        builtin trap -p ERR HUP INT QUIT TERM USR1 USR2
        builtin umask -p
        builtin set +o
        builtin echo '# whole'
    } >| "$__hp_next"
    builtin pwd >| "$__hp_next.cwd"
    __hp_left=yes
}
builtin shopt -s expand_aliases
builtin trap '{ __hp_leave; } 2>/dev/null' EXIT
[[ -n $1 ]] && builtin source "$1" >/dev/null 2>&1
{ __hp_block=$2 __hp_next=$3; builtin export HOLDPOINT_JOB=$4; builtin unset __hp_left; builtin set --; } 2>/dev/null
builtin source "$__hp_block"
{ __hp_status=$?; __hp_leave; } 2>/dev/null
builtin exit "$__hp_status"
)bash";

} // namespace holdpoint::runner
