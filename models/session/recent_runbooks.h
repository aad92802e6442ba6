#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

class QSettings;

namespace holdpoint::session {

/// A runbook that was opened on this desk.
struct RecentRunbook {
    QString path;
    QDateTime opened;
};

inline constexpr qsizetype mostRecentRunbooks = 30;

/// The last opened first.
[[nodiscard]] QList<RecentRunbook> recentRunbooks(const QSettings& settings);
/// Puts one at the top.
void rememberRunbook(QSettings& settings, const QString& path, const QDateTime& when);
void forgetRunbook(QSettings& settings, const QString& path);

} // namespace holdpoint::session
