#pragma once

#include "models/base/digest.h"
#include "models/plan/compile.h"
#include "models/report/evidence.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace holdpoint::tests {

using namespace journal;

inline std::shared_ptr<const plan::Procedure> procedureOf(const std::string& markdown)
{
    auto source = runbook::Source::fromBytes(markdown, "deploy.md");
    if (!source) qFatal("%s", source.error().text().c_str());
    const auto book = std::make_shared<const runbook::Runbook>(runbook::parse(std::make_shared<const runbook::Source>(std::move(source.value()))));
    return std::make_shared<const plan::Procedure>(plan::makeProcedure(plan::compile(book, plan::builtinLexicon())));
}

inline constexpr std::int64_t begunMs = 1'900'000'000'000;

/// Evidence of a release whose journal holds these bodies, ten seconds apart, chained as a store does it.
inline report::Evidence evidenceOf(const std::string& markdown, const std::vector<Body>& bodies, const std::string& release = "r-1", const std::string& actor = "ann")
{
    report::Evidence evidence;
    evidence.maker = report::makerName();
    evidence.release = release;
    evidence.madeMs = begunMs + 3'600'000;
    evidence.runbookName = "deploy.md";
    evidence.runbook = markdown;
    std::string before;
    std::int64_t at = begunMs;
    for (const Body& body : bodies) {
        Event event{evidence.events.size() + 1, at, std::holds_alternative<Begun>(body) || std::holds_alternative<Ended>(body) || std::holds_alternative<Settled>(body) ? std::string(engineName) : actor, body, {}};
        report::KeptEvent kept = report::keptEvent(event);
        if (kept.seq == 1) before = chainStart(release, kept.type, kept.body);
        kept.hash = before = chainHash(before, event, kept.type, kept.body);
        evidence.events.push_back(std::move(kept));
        at += 10'000;
    }
    return evidence;
}

inline const std::string smallRunbook = "# Small\n\n- [ ] Told the team\n\n```sh\necho hi\n```\n";

/// A tick and a command, which went well.
inline std::vector<Body> smallStory(const std::string& markdown = smallRunbook)
{
    return {Started{"/srv/deploy.md", "/srv", Drive::Flow, false, procedureOf(markdown)}, Answered{"L3", "yes", {}}, Settled{"L3", 1, Outcome::Passed, "said yes", 0}, Begun{"L5", 1, "echo hi"},
            Ended{"L5", 1, JobHow::Exited, 0, begunMs + 30'000, 400, "/srv", {}, {}, {}, 0, {}}, Settled{"L5", 1, Outcome::Passed, "exit code 0", 0}, Finished{Ending::Done, {}}};
}

inline report::Evidence smallEvidence(const std::string& release = "r-1") { return evidenceOf(smallRunbook, smallStory(), release); }

} // namespace holdpoint::tests
