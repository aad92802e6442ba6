#include "models/report/evidence_check.h"

#include "models/base/digest.h"
#include "models/report/report_verify.h"
#include "models/report/signing_story.h"

namespace holdpoint::report {

PdfLine checkChain(const Evidence& evidence)
{
    std::string before;
    std::uint64_t expected = 1;
    for (const KeptEvent& kept : evidence.events) {
        const std::string where = "the journal breaks at event " + std::to_string(kept.seq);
        if (kept.seq != expected) return {false, where + ": event " + std::to_string(expected) + " should stand there; events were taken away, added or moved"};
        if (kept.seq == 1) before = journal::chainStart(evidence.release, kept.type, kept.body);
        if (journal::chainHash(before, journal::Event{kept.seq, kept.atMs, kept.actor, {}, {}}, kept.type, kept.body) != kept.hash) return {false, where + ": it is not what was written after event " + std::to_string(kept.seq - 1) + " of this release"};
        before = kept.hash;
        ++expected;
    }
    if (evidence.events.empty()) return {false, "the journal is empty"};
    return {true, "the chain of " + std::to_string(evidence.events.size()) + " events of release " + evidence.release + " is whole, up to " + before};
}

PdfLine checkRunbook(const Evidence& evidence, const journal::Record& record)
{
    const std::string sha256 = sha256Hex(evidence.runbook);
    if (record.procedure->runbookSha256 != sha256) return {false, "the runbook is not the one that was released: its SHA-256 is " + sha256 + ", and the journal names " + record.procedure->runbookSha256};
    return {true, "the runbook is the one that was released, SHA-256 " + sha256};
}

std::vector<PdfLine> checkEvidence(std::string_view json, const signoff::Trust& trust)
{
    const auto evidence = readEvidence(json);
    if (!evidence) return {{false, evidence.error().what}};
    std::vector<PdfLine> lines{{true, "it is whole and written in its one form, made by " + evidence->maker}};
    lines.push_back(checkChain(*evidence));
    const auto events = eventsOf(*evidence);
    if (!events) {
        lines.push_back({false, events.error().what});
        return lines;
    }
    const journal::Record record = journal::fold(*events);
    lines.push_back(checkRunbook(*evidence, record));
    for (PdfLine& line : checkSignings(*evidence, trust)) lines.push_back(std::move(line));
    if (!record.oddities.empty()) lines.push_back({true, "remarkable: " + std::to_string(record.oddities.size()) + " events could not be as they stand, the first one: " + record.oddities.front()});
    return lines;
}

} // namespace holdpoint::report
