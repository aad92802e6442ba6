#include "tests/support/real_release.h"

#include "models/engine/shell_runner.h"
#include "models/session/driver.h"
#include "models/store/sqlite_journal.h"

#include <QCoreApplication>

#include <chrono>
#include <spawn.h>
#include <sys/wait.h>

extern char** environ;

namespace holdpoint::tests {

Driven driveForReal(const std::string& folder, plan::Procedure procedure)
{
    Driven driven;
    auto journal = store::SqliteJournal::open(folder + "/store.db");
    if (!journal) return driven;
    const SystemClock clock;
    auto shared = std::make_shared<const plan::Procedure>(std::move(procedure));
    auto release = session::Release::create(**journal, clock, "real", "bench", {journal::Started{"bench", folder, journal::Drive::Flow, false, shared}});
    if (!release) return driven;
    engine::ShellRunner runner(folder, HOLDPOINT_RUNNER);
    session::Driver::Parts parts;
    parts.shell = &runner;
    session::Driver driver(*release, **journal, std::move(parts));
    QObject::connect(&driver, &session::Driver::turned, [&] {
        if (release->record().stage == journal::Stage::Ended || driver.advice().wanted != engine::Wanted::Nothing) QCoreApplication::quit();
    });
    driven.seconds = secondsOf([&] {
        QMetaObject::invokeMethod(&driver, [&] { driver.begin(); }, Qt::QueuedConnection);
        QCoreApplication::exec();
    });
    driven.record = release->record();
    return driven;
}

plan::Procedure shellProcedure(const std::vector<std::string>& commands)
{
    plan::Procedure procedure;
    procedure.title = "real";
    for (std::uint32_t i = 1; const std::string& command : commands) {
        plan::Item item;
        item.id = 'L' + std::to_string(i);
        item.kind = plan::ItemKind::Shell;
        item.line = item.lastLine = i++;
        item.text = command;
        item.checks.push_back({plan::CheckKind::ExitCode, "exit code = 0"});
        procedure.items.push_back(std::move(item));
    }
    return procedure;
}

double secondsOf(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

bool bashLine(const std::string& line)
{
    const char* words[] = {"bash", "-c", line.c_str(), nullptr};
    pid_t pid = 0;
    int status = -1;
    return ::posix_spawnp(&pid, words[0], nullptr, nullptr, const_cast<char* const*>(words), environ) == 0 && ::waitpid(pid, &status, 0) == pid && status == 0;
}

} // namespace holdpoint::tests
