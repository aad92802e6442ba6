// What a driver hears of its jobs: what they print and ask, and how they end, judged and kept.

#include "models/session/driver.h"

#include "models/engine/binding.h"
#include "models/engine/outcome.h"
#include "models/engine/verdict.h"

#include <QDir>

#include <utility>

namespace holdpoint::session {

using journal::Record;
using plan::Item;
using plan::ItemKind;

namespace {

journal::JobHow howOf(engine::JobEnd::How how)
{
    static_assert(static_cast<int>(engine::JobEnd::How::Lost) == static_cast<int>(journal::JobHow::Lost));
    return static_cast<journal::JobHow>(how);
}

} // namespace

std::vector<journal::CheckResult> Driver::judgeOutput(const Item& item, const engine::JobEnd& end)
{
    engine::Evidence evidence = engine::readOutput(end.outputFile);
    evidence.cut = evidence.cut || end.dropped > 0;
    evidence.exitCode = end.how == engine::JobEnd::How::TimedOut ? 0 : end.code;   // a watch: that it was ended says nothing
    return item.kind == ItemKind::Http ? engine::judgeAnswer(item.checks, evidence) : engine::judge(item.checks, evidence);
}

void Driver::jobPrinted(const std::string& id, const std::string& file, std::uint64_t bytes)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end()) return;
    const std::uint32_t item = job->second;
    if (m_parts.witness) m_evidence.grew(id, file, bytes);
    if (!m_facts.empty()) turn();
    Q_EMIT printed(item, QString::fromStdString(file), bytes);
}

void Driver::jobAsks(const std::string& id, const std::string& prompt, bool secret)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end()) return;
    const Record& record = m_release.record();
    m_facts.push_back(journal::Prompted{record.itemAt(job->second).id, record.items[job->second].attempt, masked(prompt), secret});
    turn();
}

void Driver::jobEnded(const std::string& id, const engine::JobEnd& end)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end()) return;
    const std::uint32_t item = job->second;
    if (!m_parts.witness) return noteEnd(item, end, {});
    m_evidence.close(id, end.outputFile, end.outputBytes, filesMadeBy(item, end), [this, item, end](const std::vector<FileSeen>& files) { noteEnd(item, end, files); });
}

/// The files that the runbook says it makes, where its shell stands.
std::vector<std::string> Driver::filesMadeBy(std::uint32_t item, const engine::JobEnd& end) const
{
    std::vector<std::string> files;
    for (const plan::FileCapture& capture : m_release.record().procedure->captures) {
        const auto name = m_release.record().values.find(capture.name);
        if (capture.maker != item || end.how != engine::JobEnd::How::Exited || name == m_release.record().values.end()) continue;
        files.push_back(engine::fileAt(end.directory, m_release.record().itemAt(item), name->second.text, QDir::homePath().toStdString()));
    }
    return files;
}

void Driver::noteEnd(std::uint32_t index, const engine::JobEnd& end, const std::vector<FileSeen>& files)
{
    const Record& record = m_release.record();
    const Item& item = record.itemAt(index);
    journal::Ended fact{item.id, record.items[index].attempt, howOf(end.how), end.code, end.startedMs, end.durationMs,
                        end.directory, masked(end.stateLost), masked(end.problem), end.outputFile, end.outputBytes, {}, end.dropped};
    const bool watched = end.how == engine::JobEnd::How::TimedOut && engine::isWatchedThrough(item);
    if (!item.checks.empty() && (watched || end.how == engine::JobEnd::How::Exited)) {
        fact.checks = m_parts.judge(engine::withBoundChecks(record, index), end);
        engine::addTotals(record, index, fact.checks);
    }
    for (const FileSeen& file : files) {
        const bool kept = file.there && file.bytes > 0;
        fact.checks.push_back({"the file " + file.path + " is there and not empty", kept ? journal::Verdict::Met : journal::Verdict::Unmet,
                               file.there ? std::to_string(file.bytes) + " bytes" : "there is no such file"});
        if (kept) m_facts.push_back(journal::Captured{item.id, std::string(file.path.substr(file.path.rfind('/') + 1)), file.path, file.bytes, file.sha256});
    }
    for (journal::CheckResult& check : fact.checks) check.seen = masked(check.seen);
    if (!item.capture.empty() && end.how == engine::JobEnd::How::Exited && end.code == 0)
        if (std::string value = masked(engine::lastLine(engine::readOutput(end.outputFile).output)); !value.empty())      // nothing is no value: a person is asked for it
            m_facts.push_back(journal::Bound{item.capture, std::move(value), false});
    m_jobs.erase(jobId(record, index));
    m_facts.push_back(std::move(fact));
    turn();
}

} // namespace holdpoint::session
