#include "app/output.h"
#include "app/verbs.h"

#include "models/plan/compile.h"
#include "models/plan/outline_json.h"
#include "models/plan/outline_text.h"
#include "models/plan/sarif.h"

#include <memory>

namespace holdpoint::app {

namespace {

int outline(const Arguments& arguments)
{
    const auto plan = compileFile(arguments.operands.front());
    if (!plan) return fail(plan.error());
    return print(arguments.has("--json") ? plan::outlineJson(*plan) : plan::outlineText(*plan), Done);
}

int lint(const Arguments& arguments)
{
    if (arguments.has("--json") && arguments.has("--sarif")) return fail(Error{"lint gives --json or --sarif, not both; choose one"});
    const auto plan = compileFile(arguments.operands.front());
    if (!plan) return fail(plan.error());
    const int exit = plan::hasObjections(*plan) ? No : Done;  // notes alone stop nobody
    if (arguments.has("--sarif")) return print(plan::findingsSarif(*plan), exit);
    return print(arguments.has("--json") ? plan::findingsJson(*plan) : plan::findingsText(*plan), exit);
}

} // namespace

Result<plan::Plan> compileFile(const std::string& path)
{
    auto source = runbook::Source::fromFile(path);
    if (!source) return source.error();
    auto shared = std::make_shared<const runbook::Source>(std::move(source.value()));
    auto book = std::make_shared<const runbook::Runbook>(runbook::parse(std::move(shared)));
    return plan::compile(std::move(book), plan::builtinLexicon());
}

std::vector<Verb> planVerbs()
{
    return {
        {"outline", "FILE", "what the runbook compiles to: phases, steps, commands, gates, limits, rollbacks, people, each with its line and rule",
         {{"--json", "", "one JSON object, as the contract in ARCHITECTURE.md has it"}}, outline},
        {"lint", "FILE", "findings with line, rule and mend; exit 1 when one is a warning or an error",
         {{"--json", "", "the findings as JSON"}, {"--sarif", "", "the findings as SARIF 2.1.0"}}, lint},
    };
}

} // namespace holdpoint::app
