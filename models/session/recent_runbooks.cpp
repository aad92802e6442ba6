#include "models/session/recent_runbooks.h"

#include <QFileInfo>
#include <QSettings>

namespace holdpoint::session {

namespace {

const QString pathsKey = QStringLiteral("start/recent/paths");
const QString timesKey = QStringLiteral("start/recent/times");

void keep(QSettings& settings, const QList<RecentRunbook>& all)
{
    QStringList paths, times;
    for (const RecentRunbook& one : all) {
        paths += one.path;
        times += one.opened.toUTC().toString(Qt::ISODate);
    }
    settings.setValue(pathsKey, paths);
    settings.setValue(timesKey, times);
}

} // namespace

QList<RecentRunbook> recentRunbooks(const QSettings& settings)
{
    const QStringList paths = settings.value(pathsKey).toStringList();
    const QStringList times = settings.value(timesKey).toStringList();
    QList<RecentRunbook> all;
    for (qsizetype i = 0; i < std::min(paths.size(), mostRecentRunbooks); ++i)
        all.append({paths[i], QDateTime::fromString(times.value(i), Qt::ISODate)});
    return all;
}

void rememberRunbook(QSettings& settings, const QString& path, const QDateTime& when)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QList<RecentRunbook> all = recentRunbooks(settings);
    all.removeIf([&](const RecentRunbook& one) { return one.path == whole; });
    all.prepend({whole, when});
    keep(settings, all.mid(0, mostRecentRunbooks));
}

void forgetRunbook(QSettings& settings, const QString& path)
{
    QList<RecentRunbook> all = recentRunbooks(settings);
    all.removeIf([&](const RecentRunbook& one) { return one.path == path; });
    keep(settings, all);
}

} // namespace holdpoint::session
