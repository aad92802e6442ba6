#pragma once

// A release that is watched in virtual time, one life after the other, and what its journal says of that.

#include "models/session/virtual_world.h"
#include "models/session/watchtower.h"
#include "models/store/memory_journal.h"
#include "tests/models/journal/small_release.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace holdpoint::tests {

using monitor::Sample;
using session::Driver;
using session::Release;
using session::VirtualRunner;
using session::Watchtower;

inline constexpr std::int64_t start = 1'700'000'000'000;

inline std::shared_ptr<const plan::Procedure> planWith(plan::ProcedureLimit limit, std::vector<plan::ProcedureStep> steps = {}, const char* metric = "p95")
{
    plan::Procedure p = *smallPlan();
    p.steps = std::move(steps);
    limit.metric = metric;
    p.limits = {std::move(limit)};
    return std::make_shared<const plan::Procedure>(std::move(p));
}

inline plan::ProcedureLimit over50(plan::LimitAction action)
{
    plan::ProcedureLimit made = limit("M5", action);
    made.unit = "ms";
    return made;
}

/// A release of which one life after the other drives. Its command takes long.
class World {
public:
    explicit World(std::shared_ptr<const plan::Procedure> plan, std::vector<Body> more = {}) : m_runner(m_clock, [](const engine::Job&) { return VirtualRunner::Course{3'600'000, {}}; })
    {
        std::vector<Body> first{Started{"f", "/", Drive::Flow, false, std::move(plan)}};
        for (Body& body : more) first.push_back(std::move(body));
        static_cast<void>(Release::create(m_journal, m_clock, "r", "ann", std::move(first)));
    }

    void live()
    {
        tower.reset();
        driver.reset();
        release.emplace(Release::open(m_journal, m_clock, "r").value());
        Driver::Parts parts;
        parts.shell = &m_runner;
        parts.witness = false;
        driver = std::make_unique<Driver>(*release, m_journal, std::move(parts));
        Watchtower::Parts watch;
        monitor::Source source;
        source.metric = "p95";
        source.unit = "ms";
        source.from = monitor::CommandSource{"true"};
        watch.sources.sources = {source};
        if (!control.empty()) {
            watch.sources.sources[0].control = control;
            source.metric = control;
            watch.sources.sources.push_back(source);
        }
        monitor::MessageTarget target;
        target.address = "https://pager.example";
        watch.sources.page = {target};
        watch.folder = m_folder.path().toStdString();
        watch.asks = false;
        watch.pause = [](unsigned) { return std::optional<std::int64_t>(1000); };
        watch.send = [this](const std::string& id, const monitor::MessageTarget&, const monitor::Message& message) { sent.emplace_back(id, message.subject); };
        tower = std::make_unique<Watchtower>(*release, *driver, std::move(watch));
        tower->begin();
    }
    void drive() { driver->begin(); }
    void later(std::int64_t ms)
    {
        m_clock.set(m_clock.now() + ms);
        tower->tick();
    }
    /// One sample a second.
    void measure(double value, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            m_clock.set(m_clock.now() + 1000);
            tower->take({"p95", {{m_clock.now(), value}}, {}, m_clock.now(), 0});
        }
        QCoreApplication::processEvents();
    }
    /// The old and the new version beside each other.
    void compare(double old, double now, int times)
    {
        for (int i = 0; i < times; ++i) {
            const double varies = i % 2 == 0 ? 0.5 : -0.5;
            measure(now + varies);
            tower->take({control, {{m_clock.now(), old - varies}}, {}, m_clock.now(), 0});
            tower->tick();
        }
    }
    void fails(const std::string& why)
    {
        m_clock.set(m_clock.now() + 1000);
        tower->take({"p95", {}, Error{why}, m_clock.now(), 0});
    }
    /// Another terminal, of which the driver hears with what it keeps next.
    void elsewhere(Body said)
    {
        auto other = Release::open(m_journal, m_clock, "r");
        other->propose(std::move(said), "bo");
        static_cast<void>(other->commit());
    }
    /// "M5 holds; source p95: no answer; …", since this was asked last.
    QByteArray told()
    {
        QByteArray text;
        const auto events = m_journal.read("r", m_told);
        for (const Event& event : *events) {
            m_told = event.seq;
            if (const auto* e = std::get_if<LimitJudged>(&event.body)) text += QByteArray::fromStdString(e->limit + ' ' + std::string(nameOf(e->state)) + ';');
            else if (const auto* t = std::get_if<SourceTroubled>(&event.body)) text += QByteArray::fromStdString("source " + t->metric + ": " + t->sentence + ';');
            else if (const auto* b = std::get_if<BaselineTaken>(&event.body)) text += QByteArray("baseline ") + QByteArray::number(b->value) + " of " + QByteArray::number(static_cast<qulonglong>(b->samples)) + ';';
            else if (const auto* n = std::get_if<Notified>(&event.body)) text += QByteArray::fromStdString("message " + std::string(nameOf(n->state)) + ';');
            else if (std::holds_alternative<RollbackBegun>(event.body)) text += "back;";
            else if (std::holds_alternative<SourceBound>(event.body)) text += "bound;";
        }
        return text;
    }

    std::optional<Release> release;
    std::unique_ptr<Driver> driver;
    std::unique_ptr<Watchtower> tower;
    std::vector<std::pair<std::string, std::string>> sent;
    std::string control;        ///< what p95 is compared with

private:
    session::VirtualClock m_clock{start};
    store::MemoryJournal m_journal;
    VirtualRunner m_runner;
    QTemporaryDir m_folder;
    std::uint64_t m_told = 0;
};

} // namespace holdpoint::tests
