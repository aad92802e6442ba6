#pragma once

#include "models/session/driver.h"
#include "models/session/virtual_world.h"
#include "models/store/postgres_journal.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <string>

namespace holdpoint::tests {

using session::Driver;
using session::DrivingRight;
using session::Release;
using store::PostgresJournal;

inline constexpr store::Patience shortPatience{2'000, 400, 20};
inline constexpr std::int64_t leaseMs = 60'000, shortMs = 400;

inline std::unique_ptr<PostgresJournal> opened(const std::string& url)
{
    auto made = PostgresJournal::open(database::readDatabaseUrl(url, {}).value(), shortPatience);
    if (!made) qFatal("%s", made.error().text().c_str());
    return std::move(made.value());
}

inline std::shared_ptr<const plan::Procedure> commands(std::uint32_t count)
{
    auto procedure = std::make_shared<plan::Procedure>();
    procedure->title = "Mail";
    for (std::uint32_t line = 1; line <= count; ++line) {
        plan::Item item;
        item.id = 'L' + std::to_string(line);
        item.line = item.lastLine = line;
        item.kind = plan::ItemKind::Shell;
        item.text = "do " + item.id;
        procedure->items.push_back(std::move(item));
    }
    return procedure;
}

/// One machine at which somebody drives: its own folder, its own commands, its own connection.
struct Machine {
    Machine(const std::string& url, std::string who, std::string name) : person(std::move(who)), machine(std::move(name)), clock(1'000'000), journal(opened(url)), runner(clock, [this](const engine::Job&) {
              session::VirtualRunner::Course course;
              course.durationMs = commandMs;
              course.end.how = engine::JobEnd::How::Exited;
              return course;
          })
    {
    }

    void create(std::uint32_t count) { release.emplace(std::move(Release::create(*journal, clock, "r", person, {journal::Started{"f", "/", journal::Drive::Flow, false, commands(count)}}).value())); }
    void look() { release.emplace(std::move(Release::open(*journal, clock, "r").value())); }

    /// Who has it, where it cannot be taken; empty: it drives.
    std::string drive(const std::string& reason = {}, std::int64_t lengthMs = leaseMs)
    {
        auto attempt = DrivingRight::take(*journal, {"r", folder.path().toStdString(), {person, machine, "place of " + machine}, reason, lengthMs});
        if (!attempt) return attempt.error().text();
        if (!attempt->right) return attempt->holder;
        right.emplace(std::move(*attempt->right));
        if (const auto told = right->announce(*release); !told) return told.error().text();
        Driver::Parts parts;
        parts.shell = &runner;
        parts.witness = false;
        parts.person = person;
        parts.right = &*right;
        driver = std::make_unique<Driver>(*release, *journal, std::move(parts));
        QObject::connect(driver.get(), &Driver::troubled, [this](const QString& what) { trouble = what.toStdString(); });
        QObject::connect(driver.get(), &Driver::turned, [this] { trouble.clear(); });
        QObject::connect(driver.get(), &Driver::replaced, [this](const QString& by) { replacedBy = by.toStdString(); });
        driver->begin();
        return {};
    }
    /// Lets a second go by.
    void pass()
    {
        clock.set(clock.now() + 1000);
        while (runner.report()) {}
        driver->turn();
    }
    [[nodiscard]] journal::Outcome outcome(std::uint32_t item) const { return release->record().items[item].outcome; }
    [[nodiscard]] std::string notes() const
    {
        std::string text;
        for (const auto& [by, note] : release->record().notes) text += by + " " + note + "; ";
        return text;
    }

    std::string person, machine;
    QTemporaryDir folder;
    session::VirtualClock clock;
    std::unique_ptr<PostgresJournal> journal;
    std::int64_t commandMs = 1000;
    session::VirtualRunner runner;
    std::optional<Release> release;
    std::optional<DrivingRight> right;
    std::unique_ptr<Driver> driver;
    std::string trouble, replacedBy;
};

/// Everything in the journal follows from what was before it, and nothing is odd about it. What is wrong with it, if anything.
inline std::string wrongInTheEnd(const std::string& url)
{
    const auto events = opened(url)->read("r", 0);
    if (!events) return events.error().text();
    const journal::Record record = journal::fold(*events);
    std::string wrong;
    for (const std::string& oddity : record.oddities) wrong += oddity + "; ";
    return wrong;
}

inline bool holds(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

} // namespace holdpoint::tests
