// Values that somebody still has to give.

#include "models/plan/linter.h"
#include "models/plan/prose.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

class ParameterLinter {
public:
    explicit ParameterLinter(Linter& lint) : m_lint(lint) {}

    void run()
    {
        for (const Parameter& parameter : m_lint.plan.parameters) {
            const bool variable = parameter.name.front() == '$';
            const std::string_view rule = parameter.rule;
            const bool form = rule == "parameter.form-field" || rule == "parameter.open-answer";    // which is filled in on the way
            if (variable) checkVariable(parameter);
            else if (!form && m_lint.reading.book->frontMatter.value(bareName(parameter.name)).empty()) checkPlaceholder(parameter);
        }
    }

private:
    static std::string_view bareName(std::string_view name)
    {
        const std::size_t begin = std::min(name.find_first_not_of("$<{[+ "), name.size());
        const std::size_t end = name.find_last_not_of(">}]+ ");
        return end == std::string_view::npos || end < begin ? std::string_view() : name.substr(begin, end - begin + 1);
    }

    /// The environment may well have it, so a variable that nothing sets is only worth a note.
    void checkVariable(const Parameter& parameter)
    {
        const auto set = m_lint.assigned.find(bareName(parameter.name));
        const std::string name(parameter.name);
        if (set == m_lint.assigned.end())
            add(parameter, Severity::Note, "nothing in this runbook sets " + name, "give it a value when the release starts, or set it in the runbook");
        else if (set->second > parameter.line)
            add(parameter, Severity::Warning, name + " is used here and set only in " + lineText(set->second), "set it before it is used");
    }

    void checkPlaceholder(const Parameter& parameter)
    {
        constexpr std::string_view mend = "give it a value where the start lists it, or write it down";
        const std::string name(parameter.name);
        const bool head = std::string_view(parameter.rule) == "parameter.head-field";
        if (head) add(parameter, Severity::Note, "'" + name + "' is still open", mend);
        else if (isRun(parameter.line)) add(parameter, Severity::Warning, "'" + name + "' stands in a command and nothing gives it a value", mend);
        else add(parameter, Severity::Note, "nothing gives '" + name + "' a value", mend);
    }

    void add(const Parameter& parameter, Severity severity, std::string_view message, std::string_view mend)
    {
        m_lint.addMade(parameter.line, severity, "lint.unbound-placeholder", message, mend);
    }

    /// Parameters and commands both come in text order.
    bool isRun(std::uint32_t line)
    {
        const auto& commands = m_lint.plan.commands;
        while (m_next < commands.size() && commands[m_next].span.last < line) ++m_next;
        for (std::size_t i = m_next; i < commands.size() && commands[i].span.first <= line; ++i) {
            const CommandKind kind = commands[i].kind;
            if (kind == CommandKind::Shell || kind == CommandKind::Sql || kind == CommandKind::Watch) return true;
        }
        return false;
    }

    Linter& m_lint;
    std::size_t m_next = 0;
};

} // namespace

void lintParameters(Linter& lint)
{
    ParameterLinter(lint).run();
}

} // namespace holdpoint::plan
