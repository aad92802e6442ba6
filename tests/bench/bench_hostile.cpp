// How long hostile texts take and how much memory, against ordinary text of the same size. Each text is compiled in a
// process of its own, so that one that crashes, hangs or swallows the memory is only a row of the table.

#include "tests/support/cost.h"
#include "tests/support/hostile_text.h"
#include "tests/support/runbook_text.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using namespace holdpoint;

constexpr double longestRatio = 20;   // times the time of ordinary text
constexpr double largestRatio = 30;   // times the size of the text, in memory
constexpr std::size_t smallest = std::size_t{5} << 20;  // below that, what any run needs counts more than the text
constexpr unsigned longestSeconds = 120;

} // namespace

int main(int argc, char** argv)
{
    // "bench_hostile 50 quote" compiles 50 MB of each text whose name holds the word.
    const std::size_t bytes = (argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 10) << 20;
    const plan::Lexicon lexicon = plan::builtinLexicon();
    const tests::Cost ordinary = tests::costOf([](std::size_t n) { return tests::runbookText(n); }, bytes, lexicon, longestSeconds);
    std::printf("%-36s %8.2f s %22s %6.1f x its size\n", "ordinary text", ordinary.seconds, "", ordinary.memory / static_cast<double>(bytes));
    bool bad = false;
    for (const tests::HostileText& text : tests::hostileTexts()) {
        if (argc > 2 && !std::strstr(text.name, argv[2])) continue;
        const tests::Cost cost = tests::costOf(text.make, bytes, lexicon, longestSeconds);
        const double time = cost.seconds / ordinary.seconds;
        const double memory = cost.memory / static_cast<double>(bytes);
        const bool over = cost.seconds < 0 || time > longestRatio || (bytes >= smallest && memory > largestRatio);
        bad = bad || over;
        std::printf("%-36s %8.2f s %6.1f x ordinary text %6.1f x its size%s\n", text.name, cost.seconds, time, memory,
                    cost.seconds < 0 ? "   CRASHED OR HUNG" : over ? "   OVER" : "");
        std::fflush(stdout);
    }
    return bad ? 1 : 0;
}
