#include "models/session/open_runbook.h"

#include "models/plan/compile.h"

#include <utility>

namespace holdpoint::session {

namespace {

Result<RunbookPointer> compiled(Result<runbook::Source> source, const std::string& path)
{
    if (!source) return source.error();
    auto shared = std::make_shared<const runbook::Source>(std::move(source.value()));
    auto book = std::make_shared<const runbook::Runbook>(runbook::parse(std::move(shared)));
    auto plan = std::make_shared<const plan::Plan>(plan::compile(std::move(book), plan::builtinLexicon()));
    auto procedure = std::make_shared<const plan::Procedure>(plan::makeProcedure(*plan));
    return RunbookPointer(std::make_shared<const OpenRunbook>(OpenRunbook{path, std::move(plan), std::move(procedure)}));
}

} // namespace

Result<RunbookPointer> readRunbook(const std::string& path) { return compiled(runbook::Source::fromFile(path), path); }

Result<RunbookPointer> readRunbook(std::string bytes, const std::string& path) { return compiled(runbook::Source::fromBytes(std::move(bytes), path), path); }

} // namespace holdpoint::session
