#include "tests/support/cost.h"

#include <ctime>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace holdpoint::tests {

namespace {

double peakMemory()
{
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024;
}

Cost compileHere(std::string text, const plan::Lexicon& lexicon)
{
    const double before = peakMemory();
    const double begin = processorTime();
    auto source = runbook::Source::fromBytes(std::move(text), "hostile.md");
    if (source) {
        auto shared = std::make_shared<const runbook::Source>(std::move(source.value()));
        const plan::Plan plan = plan::compile(std::make_shared<const runbook::Runbook>(runbook::parse(std::move(shared))), lexicon);
        if (plan.modelledLines + plan.noteLines != plan.runbook->source->lineCount()) _exit(1);
    }
    return {processorTime() - begin, peakMemory() - before};
}

} // namespace

double processorTime()
{
    struct timespec time = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

Cost costOf(std::string (*make)(std::size_t), std::size_t bytes, const plan::Lexicon& lexicon, unsigned longestSeconds)
{
    int ends[2];
    if (pipe(ends) != 0) return {};
    const pid_t child = fork();
    if (child == 0) {
        alarm(longestSeconds);
        const Cost cost = compileHere(make(bytes), lexicon);
        _exit(write(ends[1], &cost, sizeof cost) == sizeof cost ? 0 : 1);
    }
    close(ends[1]);
    Cost cost;
    const bool answered = read(ends[0], &cost, sizeof cost) == sizeof cost;
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return answered ? cost : Cost{};
}

} // namespace holdpoint::tests
