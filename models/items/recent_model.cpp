#include "models/items/recent_model.h"

#include "models/items/age.h"
#include "models/session/background.h"

#include <QFileInfo>

namespace holdpoint::items {

RecentModel::RecentModel(QSettings& settings, QObject* parent) : QAbstractListModel(parent), m_settings(settings) { refresh(); }

void RecentModel::refresh()
{
    beginResetModel();
    m_rows = session::recentRunbooks(m_settings);
    m_missing.assign(static_cast<std::size_t>(m_rows.size()), false);
    endResetModel();
    look();
}

void RecentModel::look()
{
    const auto work = [rows = m_rows] {
        std::vector<bool> missing;
        for (const session::RecentRunbook& row : rows) missing.push_back(!QFileInfo::exists(row.path));
        return missing;
    };
    session::inBackground(this, work, [this, asked = ++m_asked](const std::vector<bool>& missing) {
        if (asked != m_asked) return;   // the list is another one by now
        m_missing = missing;
        if (!m_rows.isEmpty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        Q_EMIT looked();
    });
}

void RecentModel::remember(const QString& path)
{
    session::rememberRunbook(m_settings, path, QDateTime::currentDateTimeUtc());
    refresh();
}

void RecentModel::forget(const QString& path)
{
    session::forgetRunbook(m_settings, path);
    refresh();
}

int RecentModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const session::RecentRunbook& row = m_rows[index.row()];
    const bool missing = m_missing[static_cast<std::size_t>(index.row())];
    const QFileInfo file(row.path);
    switch (role) {
    case Qt::DisplayRole: return file.fileName();
    case Qt::ToolTipRole: return missing ? tr("%1 is not there any more").arg(row.path) : row.path;
    case Qt::AccessibleTextRole: return missing ? tr("%1, missing, in %2").arg(file.fileName(), file.path()) : tr("%1 in %2").arg(file.fileName(), file.path());
    case PathRole: return row.path;
    case FolderRole: return file.path();
    case MissingRole: return missing;
    case OpenedRole: return row.opened.isValid() ? ageInWords(row.opened.msecsTo(QDateTime::currentDateTimeUtc())) : QString();
    default: return {};
    }
}

} // namespace holdpoint::items
