// What a step costs that does nothing: kept durably, run in the persistent shell, checked, kept durably. Beside it, in the same
// run: a bare `bash -c true`, a Makefile of as many targets and, where it is installed, Ansible on this machine.
//
//     bench_step [STEPS]

#include "tests/support/real_release.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace {

using namespace holdpoint::tests;

// The bars are 3.0 times and 3 ms. They are met on a machine with a processor to spare, on which the next shell is made ready while the
// last end is journalled; others may keep both busy, so these are wider.
constexpr double highestRatio = 5.0, mostAdded = 8e-3;

double makeSeconds(const std::string& folder, int steps)
{
    std::ofstream file(folder + "/Makefile");
    file << "SHELL = /bin/bash\nall:";
    for (int i = 0; i < steps; ++i) file << " t" << i;
    file << '\n';
    for (int i = 0; i < steps; ++i) file << "t" << i << ":\n\t@true;\n";
    file.close();
    bool well = false;
    const double spent = secondsOf([&] { well = bashLine("make -s -C " + folder + " all"); });
    return well ? spent : -1;
}

/// What a task costs beyond the start of the program: the difference of two playbooks.
double ansibleSecondsAStep(const std::string& folder)
{
    if (!bashLine("command -v ansible-playbook >/dev/null")) return -1;
    const auto play = [&](int tasks) {
        std::ofstream file(folder + "/play.yml");
        file << "- hosts: localhost\n  connection: local\n  gather_facts: false\n  tasks:\n";
        for (int i = 0; i < tasks; ++i) file << "    - shell: 'true'\n";
        file.close();
        bool well = false;
        const double spent = secondsOf([&] { well = bashLine("ansible-playbook -i localhost, " + folder + "/play.yml >/dev/null 2>&1"); });
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
    // Removed at the end: a file system that has just lost thousands of files is slow to make new ones.
    const QTemporaryDir place;
    // The machine is shared: the best of three of each, taken in turn.
    for (int round = 0; round < 3; ++round) {
        const std::string folder = place.path().toStdString() + "/round" + std::to_string(round);
        std::filesystem::create_directory(folder);
        const Driven driven = driveForReal(folder, shellProcedure(std::vector<std::string>(static_cast<std::size_t>(steps), "true")));
        if (!driven.done()) return std::fprintf(stderr, "the release did not come to its end\n"), 1;
        ours = std::min(ours, driven.seconds / steps);
        bash = std::min(bash, secondsOf([&] { for (int i = 0; i < steps; ++i) bashLine("true"); }) / steps);
    }
    const double make = makeSeconds(place.path().toStdString(), steps) / steps, ansible = ansibleSecondsAStep(place.path().toStdString());
    std::printf("a step of a release  %.3f ms\nbash -c true         %.3f ms   a step costs %.2f times that, and adds %.3f ms\nmake, a target       %.3f ms   %.2f times that\n",
                ours * 1e3, bash * 1e3, ours / bash, (ours - bash) * 1e3, make * 1e3, ours / make);
    if (ansible > 0) std::printf("ansible, a task      %.1f ms   a step is %.0f times as fast\n", ansible * 1e3, ansible / ours);
    else std::printf("ansible is not installed; apt-get install ansible-core shows it\n");
    std::printf("wanted: less than 3 times bash -c, less than 3 ms added, 50 times as fast as Ansible\n");
    const bool well = ours / bash < highestRatio && (ours - bash) < mostAdded;
    if (!well) std::fprintf(stderr, "a step costs more than %.1f times bash -c, or adds more than %.0f ms\n", highestRatio, mostAdded * 1e3);
    return well ? 0 : 1;
}
