// What a report of a large release costs: gathered from its store, set, painted and written, as `holdpoint-cli report` does it.
//
//     bench_report [ITEMS [SAMPLES]]

#include "models/monitor/series_file.h"
#include "models/report/completed_runbook.h"
#include "models/report/html_page.h"
#include "models/report/print.h"
#include "models/session/report_evidence.h"
#include "models/session/watchtower.h"
#include "models/store/sqlite_journal.h"
#include "tests/support/compile_text.h"
#include "tests/support/cost.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace holdpoint;
using namespace holdpoint::journal;

constexpr double mostSeconds = 10, mostMemory = 500;   // of 5,000 items and a million samples; MiB
constexpr std::int64_t beginMs = 1'900'000'000'000;
const std::string release = "20300317-174640-bench";

std::string runbookOf(int items)
{
    std::string text = "# A large release\n\n| Metric | Limit | Action |\n|---|---|---|\n| Response time p95 | > 500 ms for 2 minutes | Roll back |\n\n";
    for (int step = 0; step < items / 8; ++step) {
        const std::string n = std::to_string(step + 1);
        text += "## Step " + n + ": Restart row " + n + " of the services (2 minutes)\n\n";
        for (int i = 0; i < 3; ++i)
            text += "```bash\nsystemctl restart service-" + n + '-' + std::to_string(i) + "\ncurl -fsS http://localhost:8080/service-" + n + "/health?wait=30\n# Expected: ready\n```\n\n";
        text += "- [ ] Service " + n + " answers and its log is quiet ✅\n- [ ] The board of row " + n + " is green\n\n";
    }
    return text;
}

/// The journal of a release that went well, with outputs and a series beside it.
int prepare(const std::string& folder, int items, int samples)
{
    const std::string text = runbookOf(items), runs = folder + "/runs";
    const auto procedure = std::make_shared<const plan::Procedure>(plan::makeProcedure(tests::compileText(text)));
    auto journal = store::SqliteJournal::open(folder + "/store.db");
    if (!journal || !journal.value()->keepText(text)) return 1;
    std::filesystem::create_directories(runs + "/series");
    const std::string output = runs + "/output";
    if (std::FILE* file = std::fopen(output.c_str(), "w")) {
        std::fputs("restarting\nwaiting for the port\nready\n", file);
        std::fclose(file);
    }
    std::vector<Draft> drafts;
    std::int64_t at = beginMs;
    const auto add = [&](Body body, const char* who) { drafts.push_back({at += 200, who, std::move(body)}); };
    add(Started{folder + "/deploy.md", folder, Drive::Flow, false, procedure}, "ann");
    add(SourceBound{"Response time p95", "prometheus", "p95", "ms", 1000}, "holdpoint");
    for (const plan::Item& item : procedure->items) {
        if (item.aside || item.rollback != plan::none) continue;
        if (plan::isJob(item)) {
            add(Begun{item.id, 1, item.text}, "holdpoint");
            add(Ended{item.id, 1, JobHow::Exited, 0, at, 150, folder, {}, {}, output, 38, {{"output contains \"ready\"", Verdict::Met, "ready"}}}, "holdpoint");
        } else {
            add(Answered{item.id, "yes", {}}, "ann");
        }
        add(Settled{item.id, 1, Outcome::Passed, "as expected", 0}, "holdpoint");
    }
    add(Finished{Ending::Done, {}}, "holdpoint");
    if (!journal.value()->create({release, "A large release", "done", {}, {}, at}, std::move(drafts))) return 1;
    auto series = monitor::SeriesFile::open(session::seriesPath(runs, "p95"), monitor::SeriesFile::Use::Write);
    if (!series) return 1;
    for (int i = 0; i < samples; ++i) series->append({beginMs + i * (at - beginMs) / samples, 200 + 40 * std::sin(i / 5000.0) + i % 17});
    std::printf("%zu items, %d samples, %zu events\n", procedure->items.size(), samples, static_cast<std::size_t>((at - beginMs) / 200));
    std::fflush(stdout);
    return series->flush() ? 1 : 0;
}

bool say(const char* what, double value, double most, const char* unit)
{
    std::printf("%-40s %9.2f %s%s\n", what, value, unit, value > most ? "   OVER" : "");
    return value > most;
}

} // namespace

int main(int argc, char** argv)
{
    const int items = argc > 1 ? std::atoi(argv[1]) : 5000, samples = argc > 2 ? std::atoi(argv[2]) : items * 200;
    const QTemporaryDir place;
    const std::string folder = place.path().toStdString();
    // In a process of its own, so that its memory is not counted.
    if (const pid_t child = fork(); child == 0) _exit(prepare(folder, items, samples));
    int status = 0;
    wait(&status);
    if (status != 0) return std::fprintf(stderr, "the release could not be made\n"), 1;

    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const SystemClock clock;
    const double begin = tests::processorTime();
    auto journal = store::SqliteJournal::open(folder + "/store.db");
    const auto evidence = session::gatherEvidence(*journal.value(), release, folder + "/runs", clock);
    if (!evidence) return std::fprintf(stderr, "%s\n", evidence.error().text().c_str()), 1;
    const double gathered = tests::processorTime();
    const std::string json = report::writeEvidence(*evidence);
    const double written = tests::processorTime();
    const auto document = report::composeReport(*evidence);
    if (!document) return std::fprintf(stderr, "%s\n", document.error().text().c_str()), 1;
    const double composed = tests::processorTime();
    const std::string page = report::htmlPage(*document, release, json);
    const auto runbook = report::completedMarkdown(*evidence);
    const double paged = tests::processorTime();
    const auto pdf = report::printReport(*document, report::Paper::A4, json);
    const double end = tests::processorTime();
    if (!pdf || !runbook) return std::fprintf(stderr, "the report could not be made\n"), 1;

    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    const double scale = std::max(items / 5000.0, 0.1);
    std::printf("seconds: gathered %.2f, evidence %.2f (%.1f MB), composed %.2f, page and runbook %.2f (%.1f MB), PDF %.2f (%.1f MB)\n", gathered - begin, written - gathered, static_cast<double>(json.size()) / 1e6, composed - written,
                paged - composed, static_cast<double>(page.size()) / 1e6, end - paged, static_cast<double>(pdf->size()) / 1e6);
    bool over = say("the whole report", end - begin, mostSeconds * scale, "s");
    over = say("memory at its peak", static_cast<double>(usage.ru_maxrss) / 1024, mostMemory, "MiB") || over;
    std::printf("wanted: less than 10 s and 500 MiB for 5,000 items and 1,000,000 samples\n");
    return over ? 1 : 0;
}
