#include "tests/support/postgres.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUrl>

#include <pwd.h>
#include <unistd.h>

namespace holdpoint::tests {

namespace {

constexpr int patienceMs = 120'000;

/// Who PostgreSQL runs as, where the test is run by root.
const char* const servant = "nobody";

} // namespace

Postgres::Postgres(Care care) : m_data(m_folder.filePath(QStringLiteral("data"))), m_care(care)
{
    giveToServant();
    QFile word(m_folder.filePath(QStringLiteral("password")));
    if (!word.open(QIODevice::WriteOnly) || word.write(password) < 0) qFatal("the password cannot be written");
    word.close();
    word.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    call(program(QStringLiteral("initdb")), {QStringLiteral("-D"), m_data, QStringLiteral("-U"), QStringLiteral("tester"), QStringLiteral("--pwfile"), word.fileName(), QStringLiteral("-A"),
        QStringLiteral("scram-sha-256"), QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("--no-sync")});
    start();
}

Postgres::Postgres(const Postgres* primary) : m_data(m_folder.filePath(QStringLiteral("data"))), m_care(primary->m_care)
{
    giveToServant();
    call(program(QStringLiteral("pg_basebackup")), {QStringLiteral("-R"), QStringLiteral("--no-sync"), QStringLiteral("-c"), QStringLiteral("fast"), QStringLiteral("-D"), m_data,
        QStringLiteral("-d"), QString::fromStdString(primary->networkUrl("postgres", {}))});
    listen();
}

/// PostgreSQL wants the folder of its data to be its own, and closed.
void Postgres::giveToServant() const
{
    QDir().mkdir(m_data);
    QFile::setPermissions(m_data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (::geteuid() != 0) return;
    const passwd* user = ::getpwnam(servant);
    if (!user || ::chown(qPrintable(m_folder.path()), user->pw_uid, user->pw_gid) != 0 || ::chown(qPrintable(m_data), user->pw_uid, user->pw_gid) != 0) qFatal("the folder cannot be given to %s", servant);
}

Postgres::~Postgres() { stop("immediate"); }

std::string Postgres::urlFor(const std::string& user, const std::string& word, const std::string& database) const
{
    const auto coded = [](const QString& text) { return QUrl::toPercentEncoding(text).toStdString(); };
    return "postgresql://" + user + ':' + coded(QString::fromStdString(word)) + "@/" + database + "?host=" + coded(m_folder.path()) + (m_port == 0 ? "" : "&port=" + std::to_string(m_port));
}

void Postgres::listen(const QString& certificate, const QString& key)
{
    stop();
    if (m_port == 0) {
        QTcpServer free;
        if (!free.listen(QHostAddress::LocalHost)) qFatal("there is no free port");
        m_port = free.serverPort();
    }
    m_more = QStringLiteral(" -c listen_addresses=127.0.0.1 -c port=%1").arg(m_port);
    if (!certificate.isEmpty()) m_more += QStringLiteral(" -c ssl=on -c ssl_cert_file='%1' -c ssl_key_file='%2'").arg(certificate, key);
    start();
}

std::string Postgres::networkUrl(const std::string& database, const std::string& more) const
{
    return "postgresql://tester:" + QUrl::toPercentEncoding(QString::fromLatin1(password)).toStdString() + "@127.0.0.1:" + std::to_string(m_port) + '/' + database + (more.empty() ? "" : '?' + more);
}

std::unique_ptr<Postgres> Postgres::standby() const { return std::unique_ptr<Postgres>(new Postgres(this)); }

void Postgres::promote() { call(program(QStringLiteral("pg_ctl")), {QStringLiteral("-D"), m_data, QStringLiteral("-w"), QStringLiteral("promote")}); }

void Postgres::start()
{
    if (m_runs) return;
    const QString settings = QStringLiteral("-c listen_addresses='' -c fsync=%2 -c unix_socket_directories='%1'%3").arg(m_folder.path(), m_care == Care::Durable ? QStringLiteral("on") : QStringLiteral("off"), m_more);
    call(program(QStringLiteral("pg_ctl")), {QStringLiteral("-D"), m_data, QStringLiteral("-w"), QStringLiteral("-l"), m_folder.filePath(QStringLiteral("data/log")), QStringLiteral("-o"), settings, QStringLiteral("start")});
    m_runs = true;
}

void Postgres::stop(const char* mode)
{
    if (!m_runs) return;
    m_runs = false;
    call(program(QStringLiteral("pg_ctl")), {QStringLiteral("-D"), m_data, QStringLiteral("-w"), QStringLiteral("-m"), QString::fromLatin1(mode), QStringLiteral("stop")});
}

std::string Postgres::ask(const std::string& sql, const std::string& database) const
{
    QProcess psql;
    psql.start(QStringLiteral("psql"), {QStringLiteral("-XAtq"), QStringLiteral("-d"), QString::fromStdString(url(database)), QStringLiteral("-c"), QString::fromStdString(sql)});
    if (!psql.waitForFinished(patienceMs) || psql.exitCode() != 0) qFatal("psql: %s", psql.readAllStandardError().constData());
    return psql.readAllStandardOutput().trimmed().toStdString();
}

std::string Postgres::askAs(const std::string& login, const std::string& sql, const std::string& database) const
{
    QProcess psql;
    psql.start(QStringLiteral("psql"), {QStringLiteral("-XAtq"), QStringLiteral("-d"), QString::fromStdString(urlAs(login, database)), QStringLiteral("-c"), QString::fromStdString(sql)});
    if (!psql.waitForFinished(patienceMs)) qFatal("psql did not end");
    return (psql.exitCode() == 0 ? psql.readAllStandardOutput() : psql.readAllStandardError()).trimmed().toStdString();
}

void Postgres::makeLogin(const std::string& name, const std::string& roles) const
{
    static_cast<void>(ask("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + '\''));
    if (!roles.empty()) static_cast<void>(ask("GRANT " + roles + " TO " + name));
}

std::string Postgres::freshDatabase(const std::string& name) const
{
    static_cast<void>(ask("CREATE DATABASE \"" + name + '"'));
    return url(name);
}

std::string Postgres::busyWith(const std::string& words) const
{
    return ask("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid() AND (position('" + words + "' IN query) > 0 OR application_name = '" + words + "')");
}

/// Debian keeps each version's programs in a folder of its own, outside of PATH. The newest is taken.
QString Postgres::program(const QString& name) const
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QString newest;
    int highest = 0;
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = versions.filePath(version + QStringLiteral("/bin/") + name);
        if (version.toInt() <= highest || !QFile::exists(path)) continue;
        highest = version.toInt();
        newest = path;
    }
    if (newest.isEmpty()) newest = QStandardPaths::findExecutable(name);
    if (newest.isEmpty()) qFatal("there is no %s here; install postgresql", qPrintable(name));
    return newest;
}

void Postgres::call(const QString& name, const QStringList& words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(QProcess::nullDevice());      // the server keeps what it inherits open
    if (::geteuid() == 0) process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), QString::fromLatin1(servant), QStringLiteral("--"), name} + words);
    else process.start(name, words);
    if (!process.waitForFinished(patienceMs) || process.exitCode() != 0) qFatal("%s failed with %d; see %s", qPrintable(name), process.exitCode(), qPrintable(m_data + QStringLiteral("/log")));
}

} // namespace holdpoint::tests
