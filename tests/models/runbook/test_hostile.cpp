// Whatever somebody opens: it compiles, it keeps the promises that any plan keeps, and it costs what its size costs.

#include "models/plan/compile.h"
#include "models/plan/procedure.h"
#include "tests/support/cost.h"
#include "tests/support/hostile_text.h"
#include "tests/support/plan_promises.h"
#include "tests/support/runbook_text.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <ctime>

using namespace holdpoint;

// A sanitizer has a memory and a time of its own, which say nothing about ours.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

namespace {

plan::Plan planOf(std::string bytes, const plan::Lexicon& lexicon)
{
    auto source = runbook::Source::fromBytes(std::move(bytes), "hostile.md");
    if (!source) return {};
    auto shared = std::make_shared<const runbook::Source>(std::move(source.value()));
    return plan::compile(std::make_shared<const runbook::Runbook>(runbook::parse(std::move(shared))), lexicon);
}

/// The promise that the plan of these bytes breaks, empty where it keeps all.
QString examine(const std::string& bytes, const plan::Lexicon& lexicon)
{
    auto source = runbook::Source::fromBytes(bytes, "hostile.md");
    if (!source) return source.error().text().empty() ? QStringLiteral("an error says something") : QString();
    return QString::fromStdString(tests::brokenPromise(planOf(bytes, lexicon), bytes));
}

} // namespace

class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promises_data() { addTexts(); }
    void promises()
    {
        QFETCH(std::size_t, index);
        QCOMPARE(examine(tests::hostileTexts()[index].make(sanitized ? 10'000 : 40'000), m_lexicon), QString());
    }

    /// What once broke a promise, and small runbooks of all constructs and languages.
    void fuzzedInputs()
    {
        const QDir folder(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/fuzz/corpus"));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY2(names.size() >= 30, "the inputs of the fuzzer stand in tests/fuzz/corpus");
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString broken = examine(file.readAll().toStdString(), m_lexicon);
            QVERIFY2(broken.isEmpty(), qPrintable(name + QStringLiteral(": ") + broken));
        }
    }

    void ordinaryText() { QCOMPARE(examine(tests::runbookText(sanitized ? 50'000 : 500'000), m_lexicon), QString()); }

    void timeGrowsWithTheSize_data() { addTexts(); }
    void timeGrowsWithTheSize()
    {
        if (sanitized) QSKIP("a sanitizer has a time of its own");
        QFETCH(std::size_t, index);
        // Twenty times the size may take fifty times the time; what is quadratic takes four hundred times.
        constexpr double bound = 2.5, unmeasurable = 0.1;
        const auto secondsFor = [&](std::size_t bytes) {
            const plan::Plan plan = planOf(tests::hostileTexts()[index].make(bytes), m_lexicon);
            const std::clock_t begin = std::clock();
            (void)plan::makeProcedure(plan);
            return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        };
        constexpr std::size_t small = 20'000, large = 400'000, huge = 1'600'000;
        const double many = secondsFor(large);
        if (many < unmeasurable) return;
        const double few = secondsFor(small);
        if (many < few * static_cast<double>(large) / small * bound) return;
        // What no longer fits the processor's caches becomes slower once. What is worse than linear goes on becoming slower.
        const double most = secondsFor(huge);
        QVERIFY2(most < many * static_cast<double>(huge) / large * bound, qPrintable(QStringLiteral("%1 s became %2 s, and %3 s").arg(few).arg(many).arg(most)));
    }

    /// The shapes with the most elements in a byte.
    void memoryStaysInBounds_data()
    {
        QTest::addColumn<std::size_t>("index");
        const auto& texts = tests::hostileTexts();
        for (const std::string_view name : {"lines of #", "lines of # a", "labels", "lines of 1. a", "lines of - a", "an unclosed fence of empty lines",
                                            "words that close nothing", "mixed nesting in a line", "rows of a table", "here-documents in one line",
                                            "lines of ## step", "one quote that never closes", "brackets, deeper and deeper", "rollbacks below steps"})
            for (std::size_t i = 0; i < texts.size(); ++i)
                if (texts[i].name == name) QTest::newRow(texts[i].name) << i;
    }
    void memoryStaysInBounds()
    {
        if (sanitized) QSKIP("a sanitizer has a memory of its own");
        QFETCH(std::size_t, index);
        constexpr std::size_t bytes = std::size_t{5} << 20;
        const tests::Cost cost = tests::costOf(tests::hostileTexts()[index].make, bytes, m_lexicon, 60);
        QVERIFY2(cost.seconds >= 0, "it crashed or hung");
        const double times = cost.memory / static_cast<double>(bytes);
        constexpr double bound = 30;
        QVERIFY2(times <= bound, qPrintable(QStringLiteral("%1 times its size").arg(times)));
    }

private:
    static void addTexts()
    {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < tests::hostileTexts().size(); ++i) QTest::newRow(tests::hostileTexts()[i].name) << i;
    }

    plan::Lexicon m_lexicon = plan::builtinLexicon();
};

QTEST_GUILESS_MAIN(TestHostile)
#include "test_hostile.moc"
