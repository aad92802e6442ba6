#include "models/session/runbook_commit.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace holdpoint::session {

namespace {

constexpr int patienceMs = 10'000;

QByteArray git(const QString& folder, const QStringList& words)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("git"), QStringList{QStringLiteral("--no-pager"), QStringLiteral("-c"), QStringLiteral("core.fsmonitor=false"), QStringLiteral("-c"), QStringLiteral("core.hooksPath=/dev/null")} + words);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(patienceMs);
        return {};
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAllStandardOutput().trimmed() : QByteArray();
}

/// The name of the bytes as git knows them.
QByteArray blobName(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QByteArray("blob " + QByteArray::number(static_cast<qulonglong>(bytes.size())) + '\0'));
    hash.addData(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex();
}

/// An address may hold a password, which is nobody's business in a report.
std::string withoutUser(const QByteArray& address)
{
    const qsizetype scheme = address.indexOf("://"), at = address.indexOf('@', scheme < 0 ? 0 : scheme + 3), path = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    if (scheme < 0 || at < 0 || (path >= 0 && at > path)) return address.toStdString();
    return QByteArray(address.left(scheme + 3) + address.mid(at + 1)).toStdString();
}

} // namespace

std::optional<report::GitFacts> commitOf(const std::string& file, std::string_view bytes)
{
    const QFileInfo info(QString::fromStdString(file));
    if (!info.dir().exists()) return std::nullopt;
    const QString folder = info.absolutePath(), name = info.fileName();
    const QByteArray log = git(folder, {QStringLiteral("log"), QStringLiteral("-n"), QStringLiteral("1000"), QStringLiteral("--format=commit %H"), QStringLiteral("--raw"), QStringLiteral("--no-abbrev"), QStringLiteral("--"), name});
    const QByteArray blob = blobName(bytes);
    QByteArray commit;
    for (const QByteArray& line : log.split('\n')) {
        if (line.startsWith("commit ")) commit = line.mid(7);
        // ":100644 100644 OLD NEW M	path"
        const QList<QByteArray> parts = line.startsWith(':') ? line.left(line.indexOf('\t')).split(' ') : QList<QByteArray>();
        if (parts.size() < 4 || parts.at(3) != blob) continue;
        const QByteArray prefix = git(folder, {QStringLiteral("rev-parse"), QStringLiteral("--show-prefix")});
        return report::GitFacts{commit.toStdString(), prefix.toStdString() + name.toStdString(), withoutUser(git(folder, {QStringLiteral("remote"), QStringLiteral("get-url"), QStringLiteral("origin")}))};
    }
    return std::nullopt;
}

} // namespace holdpoint::session
