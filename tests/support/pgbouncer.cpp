#include "tests/support/pgbouncer.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QUrl>

#include <pwd.h>
#include <unistd.h>

namespace holdpoint::tests {

namespace {

constexpr int patienceMs = 60'000;
const char* const servant = "nobody";

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write %s", qPrintable(path));
    file.close();
    if (const passwd* user = ::getpwnam(servant); user && ::geteuid() == 0 && ::chown(qPrintable(path), user->pw_uid, user->pw_gid) != 0) qFatal("cannot give %s away", qPrintable(path));
}

} // namespace

PgBouncer::PgBouncer(const Postgres& server)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pgbouncer"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/usr/local/sbin")});
    if (program.isEmpty()) qFatal("there is no pgbouncer here; install it");
    const QByteArray folder = m_folder.path().toUtf8();
    if (const passwd* user = ::getpwnam(servant); user && ::geteuid() == 0 && ::chown(folder.constData(), user->pw_uid, user->pw_gid) != 0) qFatal("the folder cannot be given to %s", servant);
    write(m_folder.filePath(QStringLiteral("users")), QByteArray("\"tester\" \"") + Postgres::password + "\"\n");
    write(m_folder.filePath(QStringLiteral("settings")), "[databases]\n* = host=" + server.folder().toUtf8() + "\n[pgbouncer]\nlisten_addr =\nlisten_port = 6432\nunix_socket_dir = " + folder
            + "\nauth_type = scram-sha-256\nauth_file = " + folder + "/users\npool_mode = session\nmax_client_conn = 200\ndefault_pool_size = 40\nserver_reset_query = DISCARD ALL\nlogfile = " + folder + "/log\npidfile =\n");
    const QStringList words{m_folder.filePath(QStringLiteral("settings"))};
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    if (::geteuid() == 0) m_process.start(QStringLiteral("setpriv"), QStringList{QStringLiteral("--reuid=") + QString::fromLatin1(servant), QStringLiteral("--clear-groups"), QStringLiteral("--"), program} + words);
    else m_process.start(program, words);
    const QString socket = m_folder.filePath(QStringLiteral(".s.PGSQL.6432"));
    if (!m_process.waitForStarted(patienceMs) || !QTest::qWaitFor([&] { return QFile::exists(socket) || m_process.state() == QProcess::NotRunning; }, patienceMs) || !QFile::exists(socket))
        qFatal("pgbouncer does not work; see %s/log", folder.constData());
}

PgBouncer::~PgBouncer()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

std::string PgBouncer::url(const std::string& database) const
{
    const auto coded = [](const QString& text) { return QUrl::toPercentEncoding(text).toStdString(); };
    return "postgresql://tester:" + coded(QString::fromUtf8(Postgres::password)) + "@/" + database + "?host=" + coded(m_folder.path()) + "&port=6432";
}

} // namespace holdpoint::tests
