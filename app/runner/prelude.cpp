#include "app/runner/prelude.h"

#include "models/engine/runner_wire.h"

namespace holdpoint::runner {

using engine::wire::quoted;

/// Whatever the state that was brought back has done to variables and options, this must not fail: a variable may be read-only, and a
/// command that fails may end the shell. Until its last line nobody hears what it says.
std::string handedOver(const Handed& what)
{
    const std::string place = quoted(what.directory);
    // It comes here only now, so that nobody's folder was held by one that waits; a fresh shell would begin here and know no other
    // folder before but the one that the state names.
    std::string text = "if [[ -v OLDPWD ]]; then __hp_old=$OLDPWD; fi\n"
        "builtin cd -L -- " + place + " || builtin true\n"
        "[[ . -ef " + place + " ]] || builtin exit 126\n"
        "if [[ -v __hp_old ]]; then builtin printf -v OLDPWD %s \"$__hp_old\"; else builtin unset -v OLDPWD && builtin declare -x OLDPWD; fi || builtin true\n"
        // The time for which it waited is not the block's.
        "builtin printf -v SECONDS %s \"$__hp_seconds\" || builtin true\n"
        "builtin unset -v __hp_old __hp_seconds\n";
    std::string names;
    for (const auto& [name, value] : what.secrets) {
        text += "builtin export " + name + '=' + quoted(value) + " || builtin true\n";
        names += ' ' + name;
    }
    // What exec opens stays open only where it is called by its plain name; so a function of that name steps aside.
    text += "if builtin declare -F exec; then __hp_exec=$(builtin declare -pf exec); builtin unset -f exec; fi\n";
    const std::string back = "{ if [[ -v __hp_exec ]]; then builtin eval \"$__hp_exec\"; builtin unset -v __hp_exec; fi; } 2>/dev/null";
    // What goes to the next state is the sign that it begins: whoever dies without it has not begun.
    return text + "{ builtin set -- '' " + quoted(what.block) + ' ' + quoted(what.nextState) + ' ' + quoted(what.mark) + ' ' + quoted(names) + " '' " + quoted(what.known) + ' ' + quoted(what.hold) + "; builtin echo >| " + quoted(what.nextState) + " || builtin exit; \\exec </dev/null >>" + quoted(what.output)
        + " 2>&1 || builtin exit 126; " + back + "; }\n";
}

} // namespace holdpoint::runner
