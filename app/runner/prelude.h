#pragma once

#include <string>
#include <utility>
#include <vector>

namespace holdpoint::runner {

/// What bash does for each block: brings back the state that the block before has left, runs the block, and leaves the state to
/// the next one. Arguments: the state to bring back, the block, where the new state goes, the job's mark, the names of secret
/// variables, and files in memory: what was typed without being shown, what else is secret, where variables go that hold such a thing,
/// and such variables from before. Without arguments it is warm: it waits at its input for the
/// name of the state, brings that back, and waits for the rest,
/// which is handedOver() below. If its input ends before, there is nothing for it to do.
///
/// - A fresh bash for each block, because one that goes on dies of `exit`, `exec` and a failing `set -e`.
/// - Nothing here may be fooled by a block that gives a builtin's name to a function or an alias. So each is called through
///   `builtin`, functions are brought back after all that is written with plain names, and aliases rest meanwhile: or each
///   time they would be put once more into the functions that hold them.
/// - No subshell and no other program: a block that does nothing must cost next to nothing. (Where `declare` is a function, what is
///   written with that plain name would call it, and one subshell is what that costs.)
/// - The state is left twice: by the trap, for a block that exits, and below, for one that has set a trap of its own. It is a
///   text for `eval` and no function, because in a function there is no ERR trap to be left.
/// - A block that runs in a folder of its own has said in __hp_back where the next one goes on: however it ends, it does so there.
/// - The state goes to the runner's memory: its many small writes would be slow on a disk. Behind it stands where the shell is.
/// - Whoever is ended before its block has begun has nothing to leave: __hp_left says so from the first line.
/// - Secrets are taken away before the state is left: what is on the disk must not hold them.
/// - What was typed in secret and stands in a variable is as secret: such a variable is not left, and its name is. One that holds
///   another secret goes on in memory. This is looked at where there is something secret, and costs nothing elsewhere.
/// - Options are left only where they are not those of a new shell: eighty lines that nearly nobody needs.
/// - What comes before the block is one command: bash has read it whole before the state brings aliases and `set -v`.
/// - What cannot be set (bash's own read-only variables) complains while it is brought back, and nobody listens.
inline constexpr const char* prelude = R"bash(__hp_leave='if [[ -z ${__hp_left-} ]]; then
    if [[ -n ${__hp_back-} ]]; then builtin cd -- "$__hp_back" || builtin true; builtin unset -v __hp_back; fi
    builtin eval "builtin unset -v __hp_secrets${__hp_secrets-}"
    {
        if [[ -s ${__hp_typed-} || -s ${__hp_known-} ]]; then
            __hp_hush=() __hp_tell=() __hp_dropped= __hp_warm=
            if [[ -s ${__hp_typed-} ]]; then builtin mapfile -t __hp_hush < "$__hp_typed"; fi
            if [[ -s ${__hp_known-} ]]; then builtin mapfile -t __hp_tell < "$__hp_known"; fi
            builtin mapfile -t __hp_names < <(builtin compgen -v)
            for __hp_name in "${__hp_names[@]}"; do
                if [[ $__hp_name == @(__hp_*|BASHPID|BASH_@(ARG*|COMMAND|COMPAT|LINENO|SOURCE|SUBSHELL)|EPOCH*|FUNCNAME|HISTCMD|LINENO|RANDOM|SECONDS|SRANDOM) ]]; then builtin continue; fi
                __hp_ref="$__hp_name[@]" __hp_hit=
                for __hp_a in "${!__hp_ref}"; do 
                    for __hp_b in "${__hp_tell[@]}"; do if [[ $__hp_a == *"$__hp_b"* ]]; then __hp_hit=known; builtin break; fi; done
                    for __hp_b in "${__hp_hush[@]}"; do if [[ $__hp_a == *"$__hp_b"* ]]; then __hp_hit=typed; builtin break 2; fi; done
                done
                if [[ $__hp_hit == typed ]]; then __hp_dropped+=" $__hp_name"
                elif [[ $__hp_hit == known ]]; then __hp_warm+=" $__hp_name"; builtin declare -p "$__hp_name" >> "$__hp_hold"
                else builtin declare -p "$__hp_name"; fi
            done
        else
            builtin declare -p
        fi
        if (( ${#BASH_ALIASES[@]} )); then builtin declare -p BASH_ALIASES; fi
        builtin trap -p ERR HUP INT QUIT TERM USR1 USR2
        builtin umask -p
        builtin echo "builtin shopt -s extglob"
        builtin declare -f
        if builtin declare -F declare >/dev/null; then while builtin read -r __hp_a __hp_b __hp_name; do builtin echo "builtin declare -fx $__hp_name"; done < <(builtin declare -Fx)
        else builtin declare -Fx; fi
        builtin echo "builtin shopt -u extglob"
        if [[ $BASHOPTS:$SHELLOPTS != "$__hp_options" ]]; then builtin set +o; builtin shopt -p; fi
        builtin shopt -q expand_aliases && builtin echo "builtin shopt -s expand_aliases"
        if [[ -n ${__hp_dropped-} ]]; then builtin echo "# typed in secret:$__hp_dropped"; fi
        if [[ -n ${__hp_warm-} ]]; then builtin echo "# in memory only:$__hp_warm"; fi
        builtin echo "# whole"
        builtin pwd
    } >| "$__hp_next"
    __hp_left=yes
fi'
__hp_left=yes
builtin trap '{ builtin eval "$__hp_leave"; } 2>/dev/null' EXIT
builtin shopt -s expand_aliases execfail
__hp_options=$BASHOPTS:$SHELLOPTS
{
    if (( $# == 0 )); then
        IFS= builtin read -r __hp_state || builtin exit
        builtin set -- "${__hp_state:+${0%/*}/$__hp_state}"
        builtin unset -v __hp_state
    fi
    if [[ -n ${9-} ]]; then builtin source "$9" >/dev/null 2>&1; fi
    if [[ -n $1 ]]; then builtin shopt -u expand_aliases; builtin source "$1" >/dev/null 2>&1; fi
    if { (( $# == 1 )); } 2>/dev/null; then
        __hp_seconds=$SECONDS
        builtin source /dev/stdin
    fi
    { (( $# > 1 )) || builtin exit; __hp_block=$2 __hp_next=$3; builtin export "HOLDPOINT_JOB=$4"; __hp_secrets=$5 __hp_typed=${6-} __hp_known=${7-} __hp_hold=${8-}; builtin unset __hp_dropped __hp_warm; builtin unset __hp_left; builtin set --; } 2>/dev/null
}
builtin source "$__hp_block"
{ __hp_status=$?; builtin eval "$__hp_leave"; } 2>/dev/null
builtin exit "$__hp_status"
)bash";

/// What a block is run with, beside the state that is there already.
struct Handed {
    std::string block, nextState, mark, directory, output;
    std::string known, hold;    ///< files in memory: what is secret, and where variables go that hold such a thing
    std::vector<std::pair<std::string, std::string>> secrets;
};

/// What a warm shell is told when its block comes, for its input. Only the last line lets it begin.
[[nodiscard]] std::string handedOver(const Handed& what);

} // namespace holdpoint::runner
