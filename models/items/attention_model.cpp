#include "models/items/attention_model.h"

#include "models/items/timeline.h"
#include "models/items/words.h"
#include "models/session/limit_intents.h"
#include "models/session/release_session.h"
#include "models/session/replay.h"

#include <algorithm>

namespace holdpoint::items {

QString wordOf(Seen seen)
{
    switch (seen) {
    case Seen::Fresh: return AttentionModel::tr("new");
    case Seen::GoneUnseen: return AttentionModel::tr("over, unseen");
    case Seen::Acknowledged: return AttentionModel::tr("seen");
    case Seen::NoAlarm: return {};
    }
    return {};
}

AttentionModel::AttentionModel(session::RecordView& view, QObject* parent) : LiveRows(view, 190, parent)
{
    connect(&view, &session::RecordView::advanced, this, [this](const std::vector<journal::Event>& events) {
        for (const journal::Event& event : events) m_holds.learn(event);
    });
    connect(&view, &session::RecordView::jumped, this, &AttentionModel::relearn);
    m_live = qobject_cast<session::ReleaseSession*>(&view);
    m_past = qobject_cast<session::Replay*>(&view) != nullptr;
    if (m_live != nullptr)
        connect(m_live, &session::ReleaseSession::troubled, this, [this](const QString& what) {
            m_trouble = what;
            refresh();
        });
    relearn();
}

/// At another moment nothing has been seen: what is shown then is what was the matter then.
void AttentionModel::relearn()
{
    m_holds.clear();
    for (const journal::Event& event : view().recent()) m_holds.learn(event);
    m_known.clear();
    m_firstSeen.clear();
    refresh();
}

void AttentionModel::setRunbook(session::RunbookPointer runbook)
{
    m_runbook = std::move(runbook);
    refresh();
}

std::vector<Attention> AttentionModel::look()
{
    const plan::Plan* plan = m_runbook ? m_runbook->plan.get() : nullptr;
    const session::RecordView& at = view();
    const Timeline line = timelineOf({at.record(), at.advice(), at.forecast(), m_holds.stretches(), nullptr, at.nowMs(), false});
    return attentionOf({at.record(), at.advice(), at.forecast(), m_holds, plan, m_trouble, line.driftMs(), line.projectedEndMs, line.plannedEndMs, at.nowMs()});
}

/// Keeps since when each matter lasts, and what has come and gone while nobody looked. An alarm that stands in the journal is there as
/// long as that says so, on every desk and after every restart.
void AttentionModel::follow(std::vector<Attention>& now)
{
    // What the record does not date began with the last thing that happened.
    const std::int64_t at = view().record().lastMs == 0 ? view().nowMs() : view().record().lastMs;
    std::map<QString, std::int64_t> first;
    std::set<QString> alarms;
    for (Attention& attention : now) {
        const auto before = m_firstSeen.find(attention.key);
        const std::int64_t since = before != m_firstSeen.end() ? before->second : at;
        first[attention.key] = since;
        if (attention.sinceMs == 0 && attention.urgency != Urgency::Know) attention.sinceMs = since;
        // The journal says that somebody has seen it.
        if (!attention.alarm && !attention.alarmId.empty()) m_known.erase(attention.key);
        if (!attention.alarm) continue;
        alarms.insert(attention.key);
        Known& known = m_known.try_emplace(attention.key, Known{attention, attention.sinceMs}).first->second;
        known.attention = attention;
        if (known.seen == Seen::GoneUnseen) known.seen = Seen::Fresh;
    }
    m_firstSeen = std::move(first);
    for (auto known = m_known.begin(); known != m_known.end();) {
        if (alarms.contains(known->first)) ++known;
        else if (known->second.seen == Seen::Acknowledged || !known->second.attention.alarmId.empty()) known = m_known.erase(known);
        else (known++)->second.seen = Seen::GoneUnseen;
    }
}

/// The alarms that came within ten minutes and that nobody has seen, if they are too many to be read one by one.
std::set<QString> AttentionModel::floodNow() const
{
    std::set<QString> fresh;
    for (const auto& [key, known] : m_known)
        if (known.seen != Seen::Acknowledged && known.firstMs >= view().nowMs() - floodMs) fresh.insert(key);
    if (fresh.size() <= flood) fresh.clear();
    return fresh;
}

AlarmRow AttentionModel::bannerFor(const std::set<QString>& keys) const
{
    const Known* first = nullptr;
    for (const QString& key : keys)
        if (const Known& known = m_known.at(key); !first || known.firstMs < first->firstMs) first = &known;
    Attention banner{QStringLiteral("flood"), Urgency::Now, Mark::Failed, true};
    banner.what = tr("%1 new alarms within ten minutes").arg(keys.size());
    banner.cause = tr("The first was: %1. %2").arg(first->attention.what, first->attention.cause);
    banner.consequence = tr("They are one row, so that the first can be found.");
    banner.action = tr("Look at the first one. Acknowledge to see each of them.");
    banner.item = first->attention.item;
    banner.sinceMs = first->firstMs;
    return {banner.key, banner, Seen::Fresh, banner.sinceMs, static_cast<int>(keys.size())};
}

std::vector<AlarmRow> AttentionModel::workOut()
{
    std::vector<Attention> now = look();
    follow(now);
    const std::set<QString> together = floodNow();
    std::vector<AlarmRow> rows;
    if (!together.empty()) rows.push_back(bannerFor(together));
    for (Attention& attention : now) {
        if (together.contains(attention.key)) continue;
        const auto known = m_known.find(attention.key);
        const Seen seen = known == m_known.end() ? Seen::NoAlarm : known->second.seen;
        rows.push_back({attention.key, attention, seen, attention.sinceMs});
    }
    for (const auto& [key, known] : m_known)
        if (known.seen == Seen::GoneUnseen && !together.contains(key)) rows.push_back({key, known.attention, known.seen, known.firstMs});
    std::stable_sort(rows.begin(), rows.end(), [](const AlarmRow& a, const AlarmRow& b) {
        const auto rank = [](const AlarmRow& row) { return row.together > 0 ? -1 : row.seen == Seen::GoneUnseen ? static_cast<int>(Urgency::Soon) : static_cast<int>(row.attention.urgency); };
        return rank(a) < rank(b);
    });
    return rows;
}

bool AttentionModel::canAcknowledge(int at) const
{
    return !m_past && at >= 0 && at < rowCount() && (row(at).seen == Seen::Fresh || row(at).seen == Seen::GoneUnseen);
}

void AttentionModel::acknowledge(int at)
{
    if (!canAcknowledge(at)) return;
    const std::set<QString> keys = row(at).together > 0 ? floodNow() : std::set<QString>{row(at).key};
    for (const QString& key : keys)
        if (const auto known = m_known.find(key); known != m_known.end()) {
            known->second.seen = Seen::Acknowledged;
            acknowledgeForAll(known->second.attention.alarmId);
        }
    refresh();
}

/// An alarm that stands in the journal is acknowledged there. What cannot be said any more, since somebody was faster, need not be.
void AttentionModel::acknowledgeForAll(const std::string& alarm)
{
    if (alarm.empty() || m_live == nullptr) return;
    static_cast<void>(m_live->say([alarm](const journal::Record& record) { return session::acknowledge(record, alarm, {}); }));
}

std::size_t AttentionModel::unseen() const
{
    return static_cast<std::size_t>(std::count_if(m_known.begin(), m_known.end(), [](const auto& known) { return known.second.seen != Seen::Acknowledged; }));
}

int AttentionModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant AttentionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const AlarmRow& at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == What) return at.attention.what;
        if (index.column() == Since) return at.sinceMs == 0 ? QString() : roughly(view().nowMs() - at.sinceMs);
        return at.seen == Seen::NoAlarm ? wordOf(at.attention.urgency) : wordOf(at.seen);
    case Qt::ToolTipRole: return wholeOf(at);
    case Qt::AccessibleTextRole: return index.column() == What ? QVariant(wholeOf(at)) : QVariant();
    case MarkRole: return static_cast<int>(at.attention.mark);
    case SeenRole: return static_cast<int>(at.seen);
    case UrgencyRole: return static_cast<int>(at.attention.urgency);
    case CauseRole: return at.attention.cause;
    case ConsequenceRole: return at.attention.consequence;
    case ActionRole: return at.attention.action;
    case ItemRole: return at.attention.item;
    case SinceRole: return static_cast<qlonglong>(at.sinceMs);
    case TogetherRole: return at.together;
    default: return {};
    }
}

QVariant AttentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case What: return tr("What");
    case Since: return tr("For");
    case State: return tr("State");
    default: return {};
    }
}

QString AttentionModel::wholeOf(const AlarmRow& at) const
{
    QStringList lines{tr("%1: %2").arg(wordOf(at.attention.urgency), at.attention.what)};
    if (at.seen != Seen::NoAlarm) lines += wordOf(at.seen);
    for (const QString& text : {at.attention.cause, at.attention.consequence, at.attention.action})
        if (!text.isEmpty()) lines += text;
    if (at.sinceMs != 0) lines += tr("since %1").arg(wholeTime(at.sinceMs));
    return lines.join(QLatin1Char('\n'));
}

} // namespace holdpoint::items
