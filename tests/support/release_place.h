#pragma once

#include "models/base/hurried_clock.h"
#include "models/session/release.h"
#include "models/session/start.h"
#include "models/store/sqlite_journal.h"

#include <QTemporaryDir>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <string>

namespace holdpoint::tests {

/// A folder with a store in it, and the real runner. The test's target names it: HOLDPOINT_RUNNER.
struct ReleasePlace {
    /// What a window has begun to read in the background would leave its files in a folder that is being removed.
    ~ReleasePlace() { QThreadPool::globalInstance()->waitForDone(); }

    QTemporaryDir folder;
    std::string at = folder.path().toStdString();   ///< another life of a program names the folder of the first

    std::shared_ptr<HurriedClock> clock = std::make_shared<HurriedClock>();     ///< the machine's, but for what a test passes over

    [[nodiscard]] std::string path(const char* name) const { return at + '/' + name; }
    [[nodiscard]] session::Surroundings surroundings(const std::string& person = "ann") const
    {
        session::Surroundings made;
        made.openJournal = [file = path("releases.db")]() -> Result<std::unique_ptr<journal::Journal>> {
            auto opened = store::SqliteJournal::open(file);
            if (!opened) return opened.error();
            return std::unique_ptr<journal::Journal>(std::move(opened.value()));
        };
        made.runFolder = [runs = path("runs")](const std::string& release) -> Result<std::string> {
            std::filesystem::create_directories(runs + '/' + release);
            return runs + '/' + release;
        };
        made.runnerProgram = [] { return Result<std::string>(std::string(HOLDPOINT_RUNNER)); };
        made.clock = clock;
        made.person = person;
        made.people = {path("keys"), path("trust.json"), path("authorities.pem")};
        return made;
    }
    [[nodiscard]] std::string start(const std::string& text, journal::Drive drive, const session::Values& values = {}) const
    {
        const auto runbook = session::readRunbook(text, path("deploy.md"));
        const auto id = session::startRelease(surroundings(), **runbook, {at, drive, values, {}, {}});
        return id ? *id : std::string();
    }
    /// The same, driven from "desk2" at another place, where its first command runs. Empty: that could not be kept.
    [[nodiscard]] std::string startElsewhere(const std::string& text) const
    {
        const std::string id = start(text, journal::Drive::Flow);
        const auto journal = surroundings().openJournal();
        auto release = session::Release::open(**journal, *clock, id);
        if (!release) return {};
        release->propose(journal::DriverTook{"bo", "desk2", "there", 1, {}, {}}, "bo");
        release->propose(journal::Begun{release->record().itemAt(0).id, 1, release->record().itemAt(0).text}, "bo");
        return release->commit() ? id : std::string();
    }
};

} // namespace holdpoint::tests
