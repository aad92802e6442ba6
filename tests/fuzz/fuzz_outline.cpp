// Any bytes whatsoever: read, parsed, compiled and written as an outline.

#include "models/plan/compile.h"
#include "models/plan/outline_text.h"
#include "tests/fuzz/require.h"
#include "tests/support/plan_promises.h"

using namespace holdpoint;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const plan::Lexicon lexicon = plan::builtinLexicon();
    const std::string bytes(data, data + size);
    auto source = runbook::Source::fromBytes(bytes, "fuzz.md");
    if (!source) {
        tests::require(!source.error().text().empty(), "an error says something");
        return 0;
    }
    auto shared = std::make_shared<const runbook::Source>(std::move(source.value()));
    const plan::Plan plan = plan::compile(std::make_shared<const runbook::Runbook>(runbook::parse(std::move(shared))), lexicon);
    const std::string broken = tests::brokenPromise(plan, bytes);
    tests::require(broken.empty(), broken.c_str());
    tests::require(!plan::outlineText(plan).empty(), "an outline for people says something");
    return 0;
}
