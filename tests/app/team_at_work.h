#pragma once

#include "models/base/digest.h"
#include "models/database/database_url.h"
#include "tests/support/postgres.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <memory>

namespace holdpoint::tests {

struct Said {
    int exit = -1;
    QByteArray out, err;
};

inline QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

inline void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

inline QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline constexpr const char* runbook = "# Shop\n\n## Step 1: Copy\n\n```bash\necho one >> done\n```\n\n- [ ] Looked at\n\n## Step 2: Switch\n\n```bash\necho two >> done\n```\n";

/// A server with a store for a team, logins with different rights, and a machine (a home) for each.
class TeamAtWork {
protected:
    void makeServer();
    void makeStore();

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString storeOf(const std::string& login) const { return QString::fromStdString(database::addressWithoutPassword(database::readDatabaseUrl(m_server.urlAs(login, m_name), {}).value())); }
    [[nodiscard]] QProcessEnvironment homeOf(const std::string& login) const;
    void begin(QProcess& process, const std::string& login, const QStringList& line, const QString& store = {}) const;
    /// Just these words, at that login's machine, with this at standard input.
    [[nodiscard]] Said callWith(const QByteArray& input, const std::string& login, const QStringList& line) const;
    [[nodiscard]] Said call(const std::string& login, const QStringList& line, const QString& store = {}) const;
    [[nodiscard]] QJsonObject record(const QString& release) const { return QJsonDocument::fromJson(call("obs", {QStringLiteral("status"), release, QStringLiteral("--json")}).out).object(); }
    [[nodiscard]] QString newest() const;

    Postgres m_server;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_name;
    int m_places = 0;
};

inline void TeamAtWork::makeServer()
{
    m_name = "first";
    static_cast<void>(m_server.freshDatabase(m_name));
    m_folder = std::make_unique<QTemporaryDir>();
    const Said made = call("tester", words("store init"), QString::fromStdString(m_server.url(m_name)));
    QVERIFY2(made.exit == 0, made.err.constData());
    m_server.makeLogin("ann", "holdpoint_driver");
    m_server.makeLogin("bo", "holdpoint_driver");
    m_server.makeLogin("sig", "holdpoint_signer");
    m_server.makeLogin("obs", "holdpoint_observer");
}

inline void TeamAtWork::makeStore()
{
    m_name = "team" + std::to_string(++m_places);
    static_cast<void>(m_server.freshDatabase(m_name));
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(call("tester", words("store init"), QString::fromStdString(m_server.url(m_name))).exit, 0);
    write(path(QStringLiteral("shop.md")), runbook);
    QByteArray pass;
    for (const char* login : {"ann", "bo", "sig", "obs"}) pass += QByteArray("*:*:*:") + login + ':' + login + '\n';
    write(path(QStringLiteral("pgpass")), pass);
}

/// Everybody has a machine of their own: a home. The folder in which the release works is the same, so that it can be looked at.
inline QProcessEnvironment TeamAtWork::homeOf(const std::string& login) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QString::fromStdString("home of " + login)));
    environment.insert(QStringLiteral("PGPASSFILE"), path(QStringLiteral("pgpass")));
    return environment;
}

inline Said TeamAtWork::callWith(const QByteArray& input, const std::string& login, const QStringList& line) const
{
    QProcess process;
    process.setProcessEnvironment(homeOf(login));
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(HOLDPOINT_CLI), line);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000)) qFatal("holdpoint-cli %s did not end", qPrintable(line.join(u' ')));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline void TeamAtWork::begin(QProcess& process, const std::string& login, const QStringList& line, const QString& store) const
{
    process.setProcessEnvironment(homeOf(login));
    process.setWorkingDirectory(m_folder->path());
    process.setStandardInputFile(QProcess::nullDevice());
    QStringList all = line;
    if (line.first() != QStringLiteral("store") && line.first() != QStringLiteral("status")) all += {QStringLiteral("--by"), QString::fromStdString(login)};
    process.start(QStringLiteral(HOLDPOINT_CLI), all + QStringList{QStringLiteral("--store"), store.isEmpty() ? storeOf(login) : store});
}

inline Said TeamAtWork::call(const std::string& login, const QStringList& line, const QString& store) const
{
    QProcess process;
    begin(process, login, line, store);
    if (!process.waitForFinished(120'000)) qFatal("holdpoint-cli %s did not end", qPrintable(line.join(u' ')));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QString TeamAtWork::newest() const
{
    return QJsonDocument::fromJson(call("obs", words("status --json")).out).object().value(QStringLiteral("releases")).toArray().first().toObject().value(QStringLiteral("release")).toString();
}

} // namespace holdpoint::tests
