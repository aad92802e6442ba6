#include "models/items/history_model.h"

#include "models/items/age.h"
#include "models/items/waiting_text.h"

#include <algorithm>

namespace holdpoint::items {

namespace {

bool same(const journal::Summary& a, const journal::Summary& b)
{
    return a.state == b.state && a.step == b.step && a.waitingFor == b.waitingFor && a.sinceMs == b.sinceMs && a.title == b.title;
}

} // namespace

Mark markOfState(const std::string& state)
{
    if (state == "done") return Mark::Passed;
    if (state == "held") return Mark::Held;
    if (state == "running") return Mark::Running;
    if (state == "rolling-back") return Mark::Retrying;
    if (state == "rolled-back" || state == "aborted") return Mark::Cancelled;   // over: nobody has to act on it now
    return Mark::Unknown;
}

QString wordOfState(const std::string& state)
{
    if (state == "done") return HistoryModel::tr("done");
    if (state == "held") return HistoryModel::tr("held");
    if (state == "running") return HistoryModel::tr("running");
    if (state == "rolling-back") return HistoryModel::tr("rolling back");
    if (state == "rolled-back") return HistoryModel::tr("rolled back");
    if (state == "aborted") return HistoryModel::tr("aborted");
    return QString::fromStdString(state);
}

QStringList HistoryModel::stateWords()
{
    QStringList words{tr("needs you")};
    for (const char* state : {"done", "held", "running", "rolling-back", "rolled-back", "aborted"}) words << wordOfState(state);
    return words;
}

bool isOver(const std::string& state) { return state == "done" || state == "rolled-back" || state == "aborted"; }

namespace {

/// The store calls all that waits for somebody held. Who looks over many releases has to see which of them somebody has stopped, and
/// which need an answer: only the first waits for the word to go on.
bool needsAnswer(const journal::Summary& row) { return row.state == "held" && !row.waitingFor.empty() && !row.waitingFor.starts_with("the word to go on"); }

Mark outcomeMark(const journal::Summary& row)
{
    if (!needsAnswer(row)) return markOfState(row.state);
    return row.waitingFor.starts_with("a decision: failed") ? Mark::Failed : Mark::Asking;
}

} // namespace

HistoryModel::HistoryModel(const session::Surroundings& surroundings, QObject* parent) : QAbstractTableModel(parent), m_list(surroundings)
{
    connect(&m_list, &session::ReleaseList::listed, this, &HistoryModel::take);
    connect(&m_list, &session::ReleaseList::troubled, this, &HistoryModel::troubled);
    m_minute.setInterval(20'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0, Since), index(rowCount() - 1, Since), {Qt::DisplayRole});
    });
    m_minute.start();
}

int HistoryModel::waiting() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const journal::Summary& row) { return row.state == "held"; }));
}

/// Whether all that was there is there, in the same order, below what has come since.
bool HistoryModel::onlyGrew(const session::Summaries& now) const
{
    if (now.size() < m_rows.size()) return false;
    return std::equal(m_rows.begin(), m_rows.end(), now.end() - static_cast<std::ptrdiff_t>(m_rows.size()), [](const auto& a, const auto& b) { return a.release == b.release; });
}

void HistoryModel::take(const session::Summaries& now)
{
    m_listed = true;
    if (m_rows.empty() || !onlyGrew(now)) {
        beginResetModel();
        m_rows = now;
        endResetModel();
        Q_EMIT listed();
        return;
    }
    if (const std::size_t added = now.size() - m_rows.size(); added > 0) {
        beginInsertRows({}, 0, static_cast<int>(added) - 1);
        m_rows.insert(m_rows.begin(), now.begin(), now.begin() + static_cast<std::ptrdiff_t>(added));
        endInsertRows();
    }
    for (std::size_t row = 0; row < now.size(); ++row) {
        if (same(m_rows[row], now[row])) continue;
        m_rows[row] = now[row];
        Q_EMIT dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), columns - 1));
    }
    Q_EMIT listed();
}

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString HistoryModel::textOf(const journal::Summary& row, int column) const
{
    switch (column) {
    case State: return needsAnswer(row) ? tr("needs you") : wordOfState(row.state);
    case Title: return QString::fromStdString(row.title);
    case Step: return QString::fromStdString(row.step);
    case WaitsFor: return waitingText(row.waitingFor);
    case Since: return ageInWords(m_list.nowMs() - row.sinceMs);
    case Release: return QString::fromStdString(row.release);
    default: return {};
    }
}

/// What needs somebody sorts first.
QVariant HistoryModel::sortKey(const journal::Summary& row, int column) const
{
    if (column == State) return -static_cast<int>(outcomeMark(row));
    if (column == Since) return QVariant::fromValue(static_cast<qint64>(row.sinceMs));
    return textOf(row, column);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const journal::Summary& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Since) return momentInWords(row.sinceMs);
        return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == Since) return tr("since %1, %2").arg(momentInWords(row.sinceMs), textOf(row, Since));
        return textOf(row, index.column());
    case MarkRole: return QVariant::fromValue(outcomeMark(row));
    case ReleaseRole: return QString::fromStdString(row.release);
    case OverRole: return isOver(row.state);
    case NeedsRole: return row.state == "held";
    case SortRole: return sortKey(row, index.column());
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case State: return tr("State");
    case Title: return tr("Runbook");
    case Step: return tr("Step");
    case WaitsFor: return tr("Waits for");
    case Since: return tr("Since");
    case Release: return tr("Release");
    default: return {};
    }
}

HistoryFilter::HistoryFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(HistoryModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void HistoryFilter::show(Show which)
{
    m_show = which;
    invalidateFilter();
}

void HistoryFilter::search(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    const bool over = first.data(HistoryModel::OverRole).toBool();
    if (m_show == Show::UnderWay && over) return false;
    if (m_show == Show::Over && !over) return false;
    if (m_show == Show::Waiting && !first.data(HistoryModel::NeedsRole).toBool()) return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (const int column : {HistoryModel::State, HistoryModel::Title, HistoryModel::Step, HistoryModel::WaitsFor, HistoryModel::Release})
            if (first.siblingAtColumn(column).data().toString().contains(word, Qt::CaseInsensitive)) return true;
        return false;
    });
}

} // namespace holdpoint::items
