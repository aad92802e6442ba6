#include "tests/support/jobs.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <dirent.h>
#include <filesystem>
#include <unistd.h>

namespace holdpoint::tests {

using engine::JobEnd;

Jobs::Jobs(const QString& folder) : m_place((folder.isEmpty() ? m_folder.path() : folder).toStdString()) { newLife(); }

Jobs::~Jobs()
{
    if (const pid_t pid = runnerPid(); pid > 0) ::kill(pid, SIGKILL);
}

void Jobs::newLife()
{
    m_asked.clear();
    m_runner = std::make_unique<engine::ShellRunner>(m_place, HOLDPOINT_RUNNER);
    listen();
}

void Jobs::listen()
{
    m_runner->listen({.output = {}, .ended = [this](const std::string& id, const JobEnd& end) {
        m_ends[id] = end;
        m_told.insert(id);
    }, .asks = [this](const std::string& id, const std::string& prompt, bool secret) { m_asked[id] = (secret ? "hidden: " : "") + prompt; }});
}

int Jobs::endsOf(const std::string& id) const { return static_cast<int>(m_told.count(id)); }

engine::Job Jobs::job(const std::string& text)
{
    engine::Job job;
    job.id = "job-" + std::to_string(++m_next);
    job.shell = "main";
    job.text = text;
    job.directory = m_place;
    return job;
}

std::string Jobs::begin(const std::string& text, bool terminal, std::int64_t timeoutMs)
{
    engine::Job given = job(text);
    given.terminal = terminal;
    given.timeoutMs = timeoutMs;
    m_runner->start(given);
    return given.id;
}

JobEnd Jobs::end(const std::string& id)
{
    if (!QTest::qWaitFor([&] { return m_ends.contains(id); }, 60'000)) qFatal("the job %s did not end", id.c_str());
    return m_ends[id];
}

JobEnd Jobs::run(const std::string& text, const std::string& shell)
{
    engine::Job given = job(text);
    given.shell = shell;
    m_runner->start(given);
    return end(given.id);
}

std::string Jobs::output(const std::string& id) const
{
    QFile file(QString::fromStdString(m_place + "/jobs/" + id + "/output"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string Jobs::printed(const std::string& text, const std::string& shell)
{
    static_cast<void>(run(text, shell));
    std::string out = output("job-" + std::to_string(m_next));
    while (!out.empty() && out.back() == '\n') out.pop_back();
    return out;
}

std::string Jobs::asked(const std::string& id) const
{
    const auto found = m_asked.find(id);
    return found == m_asked.end() ? std::string() : found->second;
}

bool Jobs::diskHolds(const std::string& bytes) const
{
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_place)) {
        if (!entry.is_regular_file()) continue;
        QFile file(QString::fromStdString(entry.path().string()));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(QByteArray::fromStdString(bytes))) return true;
    }
    return false;
}

pid_t Jobs::runnerPid() const
{
    // The one whose command line names our folder.
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        QFile line(QString::fromStdString(entry.path().string() + "/cmdline"));
        if (!line.open(QIODevice::ReadOnly)) continue;
        const QList<QByteArray> words = line.readAll().split('\0');
        if (words.size() >= 2 && words[0].endsWith("holdpoint-runner") && words[1].toStdString() == m_place) return std::stoi(entry.path().filename().string());
    }
    return 0;
}

} // namespace holdpoint::tests
