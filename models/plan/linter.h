#pragma once

#include "models/plan/command_knowledge.h"
#include "models/plan/reading.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace holdpoint::plan {

/// One thing that a command of the runbook does, with the line in which it does it.
struct Doing {
    std::uint32_t line = 0;
    std::uint32_t command = 0;  ///< index in Plan::commands
    Deeds deeds = 0;
    std::string_view text;      ///< the call as it stands there
};

/// What the rules of the lint share: the plan, what its commands do, and the one way to make a finding.
struct Linter {
    const Reading& reading;
    const Plan& plan;
    TextPool pool{};                                                 ///< keeps what the findings say
    std::vector<Finding> findings{};
    std::vector<Doing> doings{};                                     ///< in text order
    std::unordered_map<std::string_view, std::uint32_t> assigned{};  ///< shell variables, and where each gets its first value

    void add(std::uint32_t line, Severity severity, Rule rule, std::string_view message, std::string_view mend)
    {
        findings.push_back({line, severity, rule, message, mend});
    }
    /// For a message that was put together.
    void addMade(std::uint32_t line, Severity severity, Rule rule, std::string_view message, std::string_view mend)
    {
        add(line, severity, rule, pool.keep(message), mend);
    }

    /// The innermost section that a line stands in. Asking for one line after the other costs next to nothing.
    [[nodiscard]] const Section& sectionAt(std::uint32_t line) const;
    /// The environment that a section is about: EnvLocal, EnvStaging …; Count where it names none.
    [[nodiscard]] Concept environmentAt(std::uint32_t line) const;
    /// Its commands are looked up and not carried out: reference, troubleshooting, contacts.
    [[nodiscard]] bool isAside(std::uint32_t line) const;
    /// The lines of the step around a line, or of its section where it stands in no step.
    [[nodiscard]] Span stepAround(std::uint32_t line) const;

    mutable std::size_t lastSection = 0;  ///< what sectionAt() answered last
};

/// A command for a message: its first line in quotes, cut short, with secrets masked.
[[nodiscard]] std::string quoted(std::string_view command);
[[nodiscard]] std::string lineText(std::uint32_t line);  ///< "line 12"

// The rules, by what they look at. Each appends its findings; Lint sorts them.
void lintFile(Linter& lint);        ///< encoding, fences that never close, lines that were not read
void lintSecrets(Linter& lint);
void lintFences(Linter& lint);
void lintBoxes(Linter& lint);
void lintCommands(Linter& lint);    ///< also fills in `doings` and `assigned`
void lintParameters(Linter& lint);  ///< needs `assigned`
void lintRelease(Linter& lint);     ///< needs `doings`
void lintLimits(Linter& lint);

} // namespace holdpoint::plan
