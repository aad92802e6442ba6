#include "models/session/review.h"

#include "models/session/background.h"
#include "models/session/line_diff.h"
#include "models/session/shown_text.h"

namespace holdpoint::session {

namespace {

/// A step that can be taken back keeps a whole compiled runbook. Of large ones only the last few are kept.
constexpr std::size_t mostBytesKept = std::size_t{64} << 20;

QString diffOf(const RunbookPointer& before, const std::string& after)
{
    const std::string& path = before->path;
    return QString::fromStdString(lineDiff(before->source().bytes(), after, path.substr(path.find_last_of('/') + 1)));
}

} // namespace

bool Review::canRepair() const { return m_now && m_now->source().repair().damage != runbook::Damage::None; }

bool Review::begin()
{
    if (m_busy) return false;
    m_busy = true;
    Q_EMIT busyChanged(true);
    return true;
}

void Review::end()
{
    m_busy = false;
    Q_EMIT busyChanged(false);
}

void Review::open(const QString& path)
{
    if (!begin()) return;
    m_path = path;
    inBackground(this, [path = path.toStdString()] { return readRunbook(path); }, [this](const Result<RunbookPointer>& read) {
        end();
        if (!read) {
            Q_EMIT failed(shownText(read.error()));
            return;
        }
        m_original = m_now = *read;
        m_before.clear();
        m_repaired = false;
        Q_EMIT opened();
    });
}

/// Makes other bytes of the runbook, compiles them and goes on with that.
template <typename Change>
void Review::change(Change make, bool repairs)
{
    if (!m_now || !begin()) return;
    const auto work = [now = m_now, make]() -> Result<RunbookPointer> {
        Result<std::string> bytes = make(*now);
        if (!bytes) return bytes.error();
        return readRunbook(std::move(bytes.value()), now->path);
    };
    inBackground(this, work, [this, repairs](const Result<RunbookPointer>& made) {
        end();
        if (made) take(*made, repairs);
        else Q_EMIT refused(shownText(made.error()));
    });
}

void Review::correct(const Correction& correction)
{
    change([correction](const OpenRunbook& now) { return withCorrection(*now.plan->runbook, correction); }, false);
}

void Review::repair()
{
    change([](const OpenRunbook& now) { return withRepair(now.source()); }, true);
}

void Review::take(const RunbookPointer& next, bool repairs)
{
    if (next->source().bytes() == m_now->source().bytes()) return;
    m_before.push_back({m_now, m_repaired});
    dropOldSteps();
    m_now = next;
    m_repaired = m_repaired || repairs;
    Q_EMIT corrected();
}

void Review::dropOldSteps()
{
    std::size_t bytes = 0, kept = 0;
    for (auto step = m_before.rbegin(); step != m_before.rend(); ++step, ++kept) {
        bytes += step->runbook->source().bytes().size();
        if (bytes > mostBytesKept && kept > 0) break;
    }
    m_before.erase(m_before.begin(), m_before.end() - static_cast<std::ptrdiff_t>(kept));
}

void Review::undo()
{
    if (m_busy || m_before.empty()) return;
    m_now = m_before.back().runbook;
    m_repaired = m_before.back().repaired;
    m_before.pop_back();
    Q_EMIT corrected();
}

void Review::compare()
{
    if (!m_now || !begin()) return;
    inBackground(this, [before = m_original, after = m_now] { return diffOf(before, after->source().bytes()); }, [this](const QString& diff) {
        end();
        Q_EMIT compared(diff);
    });
}

void Review::compareRepair()
{
    if (!canRepair() || !begin()) return;
    const auto work = [now = m_now] {
        const auto repaired = withRepair(now->source());
        return repaired ? diffOf(now, *repaired) : QString();
    };
    inBackground(this, work, [this](const QString& diff) {
        end();
        Q_EMIT repairCompared(diff);
    });
}

void Review::save()
{
    if (!m_now || !isChanged() || !begin()) return;
    const auto work = [before = m_original, after = m_now, keep = m_repaired] { return writeBack(before->path, before->source().bytes(), after->source().bytes(), keep); };
    inBackground(this, work, [this](const std::optional<Error>& problem) {
        end();
        if (problem) {
            Q_EMIT refused(shownText(*problem));
            return;
        }
        m_original = m_now;
        m_before.clear();
        m_repaired = false;
        Q_EMIT saved();
    });
}

} // namespace holdpoint::session
