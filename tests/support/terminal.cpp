#include "tests/support/terminal.h"

#include <QDeadlineTimer>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vector>

namespace holdpoint::tests {

namespace {
constexpr int patience = 20'000;
}

Terminal::Terminal(const Cli& cli, const QStringList& words)
{
    std::vector<QByteArray> all{QByteArray(HOLDPOINT_CLI)};
    for (const QString& word : words) all.push_back(word.toUtf8());
    all.push_back("--store");
    all.push_back("sqlite:" + cli.path(QStringLiteral("store.db")).toUtf8());
    std::vector<char*> argv;
    for (QByteArray& word : all) argv.push_back(word.data());
    argv.push_back(nullptr);
    const QByteArray folder = cli.folder().toUtf8();
    m_child = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
    if (m_child < 0) qFatal("there is no terminal");
    if (m_child > 0) return;
    if (::chdir(folder.constData()) == 0) ::execv(argv[0], argv.data());
    ::_exit(127);
}

Terminal::~Terminal()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    ::close(m_terminal);
}

bool Terminal::read(int patienceMs)
{
    pollfd wait{m_terminal, POLLIN, 0};
    if (::poll(&wait, 1, patienceMs) <= 0) return false;
    char bytes[4096];
    const auto size = ::read(m_terminal, bytes, sizeof bytes);
    if (size <= 0) return size < 0 && errno == EINTR;
    m_shown.append(bytes, size);
    m_shown.replace("\r\n", "\n");
    return true;
}

bool Terminal::shows(const QByteArray& text)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        if (const qsizetype found = m_shown.indexOf(text, m_at); found >= 0) {
            m_at = found + text.size();
            return true;
        }
        if (deadline.hasExpired() || !read(static_cast<int>(deadline.remainingTime()))) return false;
    }
}

void Terminal::type(const QByteArray& keys) const
{
    if (::write(m_terminal, keys.constData(), static_cast<std::size_t>(keys.size())) != keys.size()) qFatal("nothing can be typed");
}

bool Terminal::echoes() const
{
    termios manner{};
    return ::tcgetattr(m_terminal, &manner) == 0 && (manner.c_lflag & ECHO) != 0;
}

int Terminal::end()
{
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && read(static_cast<int>(deadline.remainingTime()))) {}
    int status = 0;
    if (::waitpid(m_child, &status, deadline.hasExpired() ? WNOHANG : 0) != m_child) return 1000;
    m_child = -1;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace holdpoint::tests
