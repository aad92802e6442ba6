#include "tests/support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace holdpoint::tests {

Cli::Cli() = default;

void Cli::write(const QString& name, const QByteArray& text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write %s", qPrintable(name));
}

QByteArray Cli::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void Cli::begin(QProcess& process, const QStringList& words) const
{
    process.setWorkingDirectory(folder());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral(HOLDPOINT_CLI), words + QStringList{QStringLiteral("--store"), QStringLiteral("sqlite:") + path(QStringLiteral("store.db"))});
}

Said Cli::call(const QStringList& words) const
{
    QProcess process;
    begin(process, words);
    if (!process.waitForFinished(120'000)) qFatal("holdpoint-cli %s did not end", qPrintable(words.join(u' ')));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Cli::newest() const
{
    const Said said = call({QStringLiteral("status"), QStringLiteral("--json")});
    return QJsonDocument::fromJson(said.out).object().value(QStringLiteral("releases")).toArray().first().toObject().value(QStringLiteral("release")).toString();
}

QJsonObject Cli::record(const QString& release) const
{
    return QJsonDocument::fromJson(call({QStringLiteral("status"), release, QStringLiteral("--json")}).out).object();
}

} // namespace holdpoint::tests
