#include "models/session/report_evidence.h"

#include "models/base/utf8.h"
#include "models/engine/verdict.h"
#include "models/session/measured_series.h"
#include "models/session/runbook_commit.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace holdpoint::session {

namespace {

namespace fs = std::filesystem;

/// What of an output is shown: enough to see what came, and not all of a log.
constexpr std::size_t mostBytes = 2400, mostLines = 24;

/// As the checks read it; other signs that a terminal obeys are nothing that a report can show.
std::string readable(std::string_view output)
{
    std::string text = engine::withoutControls(output);
    std::erase_if(text, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f; });
    return utf8::cleaned(text);
}

std::string beginningOf(const std::string& path, std::uint64_t all)
{
    std::ifstream in(path, std::ios::binary);
    std::string bytes(mostBytes, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    std::string text = readable(bytes);
    std::size_t end = 0;
    for (std::size_t line = 0; line < mostLines && end != std::string::npos; ++line) end = text.find('\n', end == 0 ? 0 : end + 1);
    const bool cut = all > mostBytes || (end != std::string::npos && end + 1 < text.size());
    if (end != std::string::npos) text.resize(end);
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return cut ? text + "\n… and more, " + std::to_string(all) + " bytes in all" : text;
}

std::vector<report::OutputFacts> outputsOf(const journal::Record& record)
{
    std::vector<report::OutputFacts> outputs;
    for (std::uint32_t i = 0; i < record.items.size(); ++i) {
        const journal::ItemRecord& item = record.items[i];
        if (item.end.outputFile.empty() || item.end.outputBytes == 0) continue;
        std::string text = beginningOf(item.end.outputFile, item.end.outputBytes);
        if (!text.empty()) outputs.push_back({record.itemAt(i).id, item.end.attempt, item.end.outputBytes, std::move(text)});
    }
    return outputs;
}

} // namespace

Result<report::Evidence> gatherEvidence(journal::Journal& journal, const std::string& release, const std::string& runFolder, const Clock& clock)
{
    const auto events = journal.read(release, 0);
    if (!events) return events.error();
    const journal::Record record = journal::fold(*events);
    auto text = journal.text(record.procedure->runbookSha256);
    if (!text) return text.error();
    report::Evidence evidence;
    evidence.maker = report::makerName();
    evidence.release = release;
    evidence.madeMs = clock.now();
    evidence.runbookName = fs::path(record.file).filename().string();
    evidence.runbook = std::move(text.value());
    evidence.git = commitOf(record.file, evidence.runbook);
    evidence.series = measuredSeries(record, runFolder);
    evidence.outputs = outputsOf(record);
    evidence.events.reserve(events->size());
    for (const journal::Event& event : *events) evidence.events.push_back(report::keptEvent(event));
    return evidence;
}

} // namespace holdpoint::session
