#pragma once

#include "models/engine/http_runner.h"
#include "models/engine/verdict.h"
#include "tests/support/http_server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <set>

namespace holdpoint::tests {

/// A runner of requests in a folder of its own, and what it says.
class Requests {
public:
    explicit Requests(std::int64_t patienceMs = 30'000) : m_patience(patienceMs) { newLife(); }

    /// As if the program had died and another one came.
    void newLife()
    {
        runner = std::make_unique<engine::HttpRunner>(m_folder.path().toStdString(), m_patience);
        runner->listen({.output = {}, .ended = [this](const std::string& id, const engine::JobEnd& end) {
            m_ends[id] = end;
            told.insert(id);
        }});
    }
    engine::Job job(const std::string& text)
    {
        engine::Job job;
        job.id = "call-" + std::to_string(++m_next);
        job.text = text;
        return job;
    }
    engine::JobEnd end(const std::string& id)
    {
        if (!QTest::qWaitFor([&] { return m_ends.contains(id); }, 60'000)) qFatal("the request %s did not end", id.c_str());
        return m_ends[id];
    }
    engine::JobEnd run(const std::string& text)
    {
        const auto given = job(text);
        runner->start(given);
        return end(given.id);
    }
    [[nodiscard]] std::string file(const char* name, int number = 1) const { return m_folder.path().toStdString() + "/jobs/call-" + std::to_string(number) + '/' + name; }
    [[nodiscard]] QByteArray output(int number = 1) const
    {
        QFile in(QString::fromStdString(file("output", number)));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    [[nodiscard]] journal::Verdict verdict(plan::CheckKind kind, const std::string& text, int number = 1) const
    {
        return engine::judgeAnswer({{kind, text}}, engine::readOutput(file("output", number))).front().verdict;
    }

    std::unique_ptr<engine::HttpRunner> runner;
    std::multiset<std::string> told;

private:
    QTemporaryDir m_folder;
    std::int64_t m_patience;
    std::map<std::string, engine::JobEnd> m_ends;
    int m_next = 0;
};

} // namespace holdpoint::tests
