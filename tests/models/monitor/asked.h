#pragma once

#include "models/base/json_writer.h"
#include "models/monitor/probe.h"
#include "models/monitor/source_words.h"
#include "models/monitor/sources.h"

#include <QEventLoop>
#include <QTest>

#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace holdpoint::tests {

/// The fields of a source as a sources file has them; "true" is the flag.
struct Fields {
    using Field = std::pair<std::string, std::string>;
    Fields(std::initializer_list<Field> fields) : all(fields) {}

    std::vector<Field> all;
};

/// The source that they describe, under the name "x".
inline monitor::Source sourceOf(const Fields& fields)
{
    std::string object;
    for (const auto& [name, value] : fields.all) object += (object.empty() ? "" : ", ") + JsonWriter().text(name).take() + ": " + (value == "true" ? value : JsonWriter().text(value).take());
    const auto sources = monitor::readSources("{\"sources\": {\"x\": {" + object + "}}}", "deploy.sources.json");
    if (!sources) qFatal("%s", sources.error().text().c_str());
    return sources->sources.front();
}

/// A probe, and all that it has said.
class Asked {
public:
    explicit Asked(const Fields& object, const std::string& directory = {}, std::map<std::string, std::string> secrets = {})
        : probe(monitor::makeProbe(sourceOf(object), {clock, [secrets](const std::string& name) {
              const auto found = secrets.find(name);
              return found == secrets.end() ? std::nullopt : std::optional(found->second);
          }, directory}))
    {
        QObject::connect(probe.get(), &monitor::Probe::read, probe.get(), [this](const monitor::Reading& reading) {
            if (reading.problem && !isFoundAgain(reading.problem->what)) qFatal("not in the words of a source: %s", reading.problem->what.c_str());
            readings.push_back(reading);
        });
    }

    /// What it says when it is asked once, now.
    monitor::Reading once()
    {
        // An event loop of its own: those of Qt Test sleep, and what is measured would have slept as well.
        QEventLoop loop;
        QObject::connect(probe.get(), &monitor::Probe::read, &loop, &QEventLoop::quit);
        const std::size_t before = readings.size();
        probe->askOnce();
        if (readings.size() == before) loop.exec();
        return readings.back();
    }
    /// The number of the last reading; empty where it has none.
    [[nodiscard]] std::optional<double> number() const
    {
        return readings.empty() || readings.back().samples.empty() ? std::nullopt : std::optional(readings.back().samples.back().value);
    }
    /// What is wrong by the last reading.
    [[nodiscard]] std::string problem() const { return readings.empty() || !readings.back().problem ? std::string() : readings.back().problem->text(); }

    /// Whether a desktop can say it in another language. What a database says itself it cannot.
    [[nodiscard]] bool isFoundAgain(const std::string& what) const
    {
        if (std::holds_alternative<monitor::SqlSource>(probe->source().from)) return true;
        const std::string sentence = what.substr(probe->source().place().size() + 2);
        bool found = false;
        static_cast<void>(monitor::readSaid(sentence).said([&](const std::string& pattern) { found = true; return pattern; }));
        return found;
    }

    SystemClock clock;
    std::vector<monitor::Reading> readings;
    std::unique_ptr<monitor::Probe> probe;
};

inline bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace holdpoint::tests

#define SAYS(text, part) QVERIFY2(holdpoint::tests::has(text, part), std::string(text).c_str())
