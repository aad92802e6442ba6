#include "tests/support/queries.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

namespace holdpoint::tests {

using engine::JobEnd;

Queries::Queries(std::string target) : m_target(std::move(target)) { newLife(); }

void Queries::newLife()
{
    m_runner.reset();       // two lives of one program never overlap
    m_runner = std::make_unique<engine::SqlRunner>(folder());
    m_runner->listen({.output = {}, .ended = [this](const std::string& id, const JobEnd& end) {
        m_ends[id] = end;
        m_told.insert(id);
    }});
}

void Queries::makeSqlite(const char* name) const
{
    const std::string path = folder() + '/' + name;
    sqlite3* made = nullptr;
    if (sqlite3_open(path.c_str(), &made) != SQLITE_OK || sqlite3_exec(made, "CREATE TABLE first (a)", nullptr, nullptr, nullptr) != SQLITE_OK) qFatal("%s cannot be made", path.c_str());
    sqlite3_close(made);
}

engine::Job Queries::job(const std::string& text)
{
    engine::Job job;
    job.id = "query-" + std::to_string(++m_next);
    job.shell = "main";
    job.text = text;
    job.target = m_target;
    job.directory = folder();
    return job;
}

std::string Queries::begin(const std::string& text, std::int64_t timeoutMs)
{
    engine::Job given = job(text);
    given.timeoutMs = timeoutMs;
    m_runner->start(given);
    return given.id;
}

JobEnd Queries::end(const std::string& id)
{
    if (!QTest::qWaitFor([&] { return m_ends.contains(id); }, 60'000)) qFatal("the query %s did not end", id.c_str());
    return m_ends[id];
}

JobEnd Queries::run(const std::string& text) { return end(begin(text)); }

std::string Queries::printed(const std::string& text)
{
    const std::string id = begin(text);
    const JobEnd ended = end(id);
    return output(id) + ended.problem + (ended.code != 0 ? "code " + std::to_string(ended.code) + '\n' : std::string());
}

std::string Queries::output(const std::string& id) const
{
    QFile file(QString::fromStdString(folder() + "/jobs/" + id + "/output"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool Queries::began(const std::string& id) const { return QFile::exists(QString::fromStdString(folder() + "/jobs/" + id + "/started")); }

} // namespace holdpoint::tests
