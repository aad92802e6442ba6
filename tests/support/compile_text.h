#pragma once

#include "models/plan/compile.h"

#include <memory>
#include <string>

namespace holdpoint::tests {

/// Compiles a runbook that a test writes down as text.
inline plan::Plan compileText(std::string text)
{
    static const plan::Lexicon lexicon = plan::builtinLexicon();
    auto source = runbook::Source::fromBytes(std::move(text), "test.md");
    if (!source) return {};
    auto book = std::make_shared<const runbook::Runbook>(
        runbook::parse(std::make_shared<const runbook::Source>(std::move(source.value()))));
    return plan::compile(std::move(book), lexicon);
}

} // namespace holdpoint::tests
