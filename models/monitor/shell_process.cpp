#include "models/monitor/shell_process.h"

#include "models/monitor/source_words.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <unistd.h>

namespace holdpoint::monitor {

namespace {

constexpr qsizetype mostErrors = 2000;      // the end of what a command complains about is enough
constexpr int mostRounds = 20;
constexpr const char* const markName = "HOLDPOINT_PROBE";

/// The processes whose environment holds this between zeros, wherever they have gone.
std::vector<pid_t> marked(const QByteArray& entry)
{
    std::vector<pid_t> found;
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isProcess = false;
        const auto pid = static_cast<pid_t>(name.toInt(&isProcess));
        QFile environment(QStringLiteral("/proc/%1/environ").arg(name));
        if (!isProcess || pid == ::getpid() || !environment.open(QIODevice::ReadOnly)) continue;
        QByteArray all = environment.readAll();
        all.prepend('\0');
        if (all.contains(entry)) found.push_back(pid);
    }
    return found;
}

/// One that was just about to start another is found with it in the next round.
void killMarked(const QByteArray& mark)
{
    QByteArray entry = '\0' + QByteArray(markName) + '=' + mark;
    entry.append('\0');
    for (int round = 0; round < mostRounds; ++round) {
        const std::vector<pid_t> left = marked(entry);
        if (left.empty()) break;
        for (const pid_t pid : left) ::kill(pid, SIGKILL);
    }
}

void killGroup(QProcess& process)
{
    if (process.processId() > 0) ::kill(static_cast<pid_t>(-process.processId()), SIGKILL);
    process.kill();
}

} // namespace

ShellProcess::ShellProcess(std::string directory) : m_directory(std::move(directory))
{
    // Nobody else on this machine has both numbers while this object lives.
    m_mark = QByteArray::number(::getpid()) + '.' + QByteArray::number(reinterpret_cast<quintptr>(this));
}

ShellProcess::~ShellProcess()
{
    kill();
    // They have got a signal that nobody withstands.
    for (QProcess* process : findChildren<QProcess*>()) process->waitForFinished(1000);
}

void ShellProcess::start(const std::string& command)
{
    m_errors.clear();
    m_process = std::make_unique<QProcess>();
    QProcess& process = *m_process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(markName), QString::fromLatin1(m_mark));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QString::fromStdString(m_directory));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setsid(); });
    connect(&process, &QProcess::readyReadStandardOutput, this, [this] { Q_EMIT wrote(m_process->readAllStandardOutput()); });
    connect(&process, &QProcess::readyReadStandardError, this, [this] { takeErrors(); });
    connect(&process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) finish(0, said(sourceWords.notStarted, {m_process->errorString().toStdString()}));
    }, Qt::QueuedConnection);
    connect(&process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus how) {
        finish(code, how == QProcess::CrashExit ? said(sourceWords.signalled) : std::string());
    });
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(command)});
}

void ShellProcess::takeErrors()
{
    m_errors += m_process->readAllStandardError();
    m_errors = m_errors.right(mostErrors);
}

void ShellProcess::finish(int code, const std::string& problem)
{
    if (!m_process) return;
    if (const QByteArray rest = m_process->readAllStandardOutput(); !rest.isEmpty()) Q_EMIT wrote(rest);
    if (!m_process) return;
    takeErrors();
    m_process->disconnect(this);
    m_process.release()->deleteLater();     // it is the one that calls
    const QByteArray errors = m_errors;     // who hears it may start the next one
    Q_EMIT ended(code, errors, problem);
}

void ShellProcess::kill()
{
    if (!m_process) return;
    QProcess* const process = m_process.release();
    process->disconnect(this);
    process->setParent(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    killGroup(*process);
    killMarked(m_mark);
}

} // namespace holdpoint::monitor
