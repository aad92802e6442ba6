// What a step costs that does nothing: kept durably, run in the persistent shell, checked, kept durably. Beside it, in the same
// run: a bare `bash -c true`, a Makefile of as many targets and, where it is installed, Ansible on this machine.
//
//     bench_step [STEPS]

#include "models/engine/shell_runner.h"
#include "models/plan/compile.h"
#include "models/session/driver.h"
#include "models/store/sqlite_journal.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <spawn.h>
#include <sys/wait.h>

extern char** environ;

namespace {

using namespace holdpoint;

double seconds(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

bool call(const char* const* words)
{
    pid_t pid = 0;
    int status = -1;
    return ::posix_spawnp(&pid, words[0], nullptr, nullptr, const_cast<char* const*>(words), environ) == 0 && ::waitpid(pid, &status, 0) == pid && status == 0;
}

bool shell(const std::string& line)
{
    const char* words[] = {"bash", "-c", line.c_str(), nullptr};
    return call(words);
}

plan::Procedure procedureOf(int steps)
{
    plan::Procedure procedure;
    procedure.title = "nothing";
    for (int i = 1; i <= steps; ++i) {
        plan::Item item;
        item.id = 'L' + std::to_string(i);
        item.kind = plan::ItemKind::Shell;
        item.line = item.lastLine = static_cast<std::uint32_t>(i);
        item.text = "true";
        item.checks.push_back({plan::CheckKind::ExitCode, "exit code = 0"});
        procedure.items.push_back(std::move(item));
    }
    return procedure;
}

/// All of it for real, and its end is looked at.
double ourSeconds(const QString& folder, int steps)
{
    auto journal = store::SqliteJournal::open(folder.toStdString() + "/store.db");
    if (!journal) return -1;
    const SystemClock clock;
    auto procedure = std::make_shared<const plan::Procedure>(procedureOf(steps));
    auto release = session::Release::create(**journal, clock, "bench", "bench", {journal::Started{"bench", folder.toStdString(), journal::Drive::Flow, false, procedure}});
    if (!release) return -1;
    engine::ShellRunner runner(folder.toStdString(), HOLDPOINT_RUNNER);
    session::Driver::Parts parts;
    parts.shell = &runner;
    session::Driver driver(*release, **journal, std::move(parts));
    QObject::connect(&driver, &session::Driver::turned, [&] {
        if (release->record().stage == journal::Stage::Ended) QCoreApplication::quit();
    });
    const double spent = seconds([&] {
        QMetaObject::invokeMethod(&driver, [&] { driver.begin(); }, Qt::QueuedConnection);
        QCoreApplication::exec();
    });
    return release->record().ending == journal::Ending::Done ? spent : -1;
}

double makeSeconds(const std::string& folder, int steps)
{
    std::ofstream file(folder + "/Makefile");
    file << "SHELL = /bin/bash\nall:";
    for (int i = 0; i < steps; ++i) file << " t" << i;
    file << '\n';
    for (int i = 0; i < steps; ++i) file << "t" << i << ":\n\t@true;\n";
    file.close();
    bool well = false;
    const double spent = seconds([&] { well = shell("make -s -C " + folder + " all"); });
    return well ? spent : -1;
}

/// What a task costs beyond the start of the program: the difference of two playbooks.
double ansibleSecondsAStep(const std::string& folder)
{
    if (!shell("command -v ansible-playbook >/dev/null")) return -1;
    const auto play = [&](int tasks) {
        std::ofstream file(folder + "/play.yml");
        file << "- hosts: localhost\n  connection: local\n  gather_facts: false\n  tasks:\n";
        for (int i = 0; i < tasks; ++i) file << "    - shell: 'true'\n";
        file.close();
        bool well = false;
        const double spent = seconds([&] { well = shell("ansible-playbook -i localhost, " + folder + "/play.yml >/dev/null 2>&1"); });
        return well ? spent : -1;
    };
    const double few = play(1), more = play(11);
    return few < 0 || more < 0 ? -1 : (more - few) / 10;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int steps = argc > 1 ? std::atoi(argv[1]) : 300;
    double ours = 1e9, bash = 1e9;
    // The machine is shared: the best of three of each, taken in turn.
    for (int round = 0; round < 3; ++round) {
        const QTemporaryDir folder;
        const double spent = ourSeconds(folder.path(), steps);
        if (spent < 0) return std::fprintf(stderr, "the release did not come to its end\n"), 1;
        ours = std::min(ours, spent / steps);
        const char* words[] = {"bash", "-c", "true", nullptr};
        bash = std::min(bash, seconds([&] { for (int i = 0; i < steps; ++i) call(words); }) / steps);
    }
    const QTemporaryDir folder;
    const double make = makeSeconds(folder.path().toStdString(), steps) / steps, ansible = ansibleSecondsAStep(folder.path().toStdString());
    std::printf("a step of a release  %.3f ms\nbash -c true         %.3f ms   a step costs %.2f times that, and adds %.3f ms\nmake, a target       %.3f ms   %.2f times that\n",
                ours * 1e3, bash * 1e3, ours / bash, (ours - bash) * 1e3, make * 1e3, ours / make);
    if (ansible > 0) std::printf("ansible, a task      %.1f ms   a step is %.0f times as fast\n", ansible * 1e3, ansible / ours);
    else std::printf("ansible is not installed; apt-get install ansible-core shows it\n");
    const bool well = ours / bash < 3 && (ours - bash) < 3e-3 && (ansible < 0 || ansible / ours > 50);
    if (!well) std::fprintf(stderr, "a step has to add less than 3 ms, cost less than three times bash -c, and be 50 times as fast as Ansible\n");
    return well ? 0 : 1;
}
