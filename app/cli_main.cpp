// holdpoint-cli: the core without a screen, for servers, CI, scripts and tests.

#include "app/arguments.h"
#include "models/plan/compile.h"
#include "models/plan/outline_json.h"
#include "models/plan/outline_text.h"
#include "models/plan/sarif.h"

#include <cstdio>
#include <memory>

namespace {

using holdpoint::Error;
using holdpoint::Result;
using holdpoint::app::Arguments;
using holdpoint::app::Verb;
using holdpoint::plan::Plan;

enum Exit { Done = 0, No = 1, Usage = 2 };

int fail(const Error& error)
{
    std::fprintf(stderr, "holdpoint-cli: %s\n", error.text().c_str());
    return Usage;
}

/// Writes everything or says why not: a full disk must not look like a short answer.
int print(const std::string& text, int exit)
{
    const bool whole = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    if (std::fflush(stdout) == 0 && whole) return exit;
    return fail(Error{"the answer could not be written to standard output; check the disk or the pipe"});
}

Result<Plan> compileFile(const std::string& path)
{
    auto source = holdpoint::runbook::Source::fromFile(path);
    if (!source) return source.error();
    auto shared = std::make_shared<const holdpoint::runbook::Source>(std::move(source.value()));
    auto book = std::make_shared<const holdpoint::runbook::Runbook>(holdpoint::runbook::parse(std::move(shared)));
    return holdpoint::plan::compile(std::move(book), holdpoint::plan::builtinLexicon());
}

int outline(const Arguments& arguments)
{
    const auto plan = compileFile(arguments.operands.front());
    if (!plan) return fail(plan.error());
    return print(arguments.has("--json") ? holdpoint::plan::outlineJson(*plan) : holdpoint::plan::outlineText(*plan), Done);
}

int lint(const Arguments& arguments)
{
    if (arguments.has("--json") && arguments.has("--sarif")) return fail(Error{"lint gives --json or --sarif, not both; choose one"});
    const auto plan = compileFile(arguments.operands.front());
    if (!plan) return fail(plan.error());
    const int exit = holdpoint::plan::hasObjections(*plan) ? No : Done;  // notes alone stop nobody
    if (arguments.has("--sarif")) return print(holdpoint::plan::findingsSarif(*plan), exit);
    return print(arguments.has("--json") ? holdpoint::plan::findingsJson(*plan) : holdpoint::plan::findingsText(*plan), exit);
}

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = {
        {"outline", "FILE", "what the runbook compiles to: phases, steps, commands, gates, limits, rollbacks, people, each with its line and rule",
         {"--json"}, {"one JSON object, as the contract in ARCHITECTURE.md has it"}},
        {"lint", "FILE", "findings with line, rule and mend; exit 1 when one is a warning or an error",
         {"--json", "--sarif"}, {"the findings as JSON", "the findings as SARIF 2.1.0"}},
    };
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty()) {
        std::fputs(holdpoint::app::helpText(verbs()).c_str(), stderr);
        return Usage;
    }
    if (words.front() == "--help" || words.front() == "-h") return print(holdpoint::app::helpText(verbs()), Done);
    for (const Verb& verb : verbs()) {
        if (verb.name != words.front()) continue;
        const auto arguments = holdpoint::app::readArguments(verb, {words.begin() + 1, words.end()});
        if (!arguments) return fail(arguments.error());
        if (arguments->help) return print(holdpoint::app::helpText(verb), Done);
        return verb.name == "outline" ? outline(*arguments) : lint(*arguments);
    }
    return fail(Error{"there is no verb '" + words.front() + "'; see 'holdpoint-cli --help'"});
}
