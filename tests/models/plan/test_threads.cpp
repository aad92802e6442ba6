// A plan is the same whatever the number of threads that made it, also where a text is cut at a place that only looks
// like a heading.

#include "models/plan/compile.h"
#include "models/plan/outline_json.h"
#include "models/runbook/regions.h"
#include "tests/support/hostile_text.h"
#include "tests/support/runbook_text.h"

#include <QTest>

using namespace holdpoint;

namespace {

// A sanitizer takes its time, and looks for races, which do not hide in one text of a kind alone.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t size = 900'000;
constexpr std::size_t oneOf = 12;
#else
constexpr std::size_t size = 1'200'000;
constexpr std::size_t oneOf = 1;
#endif

std::string repeated(const std::string& piece, std::size_t bytes)
{
    std::string text;
    while (text.size() < bytes) text += piece;
    return text;
}

std::shared_ptr<const runbook::Source> sourceOf(const std::string& text)
{
    auto source = runbook::Source::fromBytes(text, "threads.md");
    return source ? std::make_shared<const runbook::Source>(std::move(source.value())) : nullptr;
}

/// All that the outline does not say about the blocks.
std::string blocksOf(const runbook::Runbook& book)
{
    std::string all;
    for (const runbook::Block& b : book.blocks)
        for (const std::uint32_t n : {b.span.first, b.span.last, b.item, b.group, b.number, std::uint32_t{b.level}, static_cast<std::uint32_t>(b.kind), std::uint32_t{b.closed}})
            all += std::to_string(n) + ' ';
    return all;
}

struct Compiled {
    std::string blocks, outline;
};

Compiled compileWith(unsigned threads, const std::shared_ptr<const runbook::Source>& source, const plan::Lexicon& lexicon)
{
    auto book = std::make_shared<const runbook::Runbook>(runbook::parse(source, threads));
    std::string blocks = blocksOf(*book);
    return {std::move(blocks), plan::outlineJson(plan::compile(std::move(book), lexicon, threads))};
}

} // namespace

class TestThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlanIsTheSame_data()
    {
        QTest::addColumn<std::string>("text");
        const std::string release = tests::runbookText(size);
        const std::string scripts = repeated("## Step\n\n```bash\n\n## not a heading\n\nmake a > b.txt\n```\n\n1. one\n\n   ```\n\n## out\n\n", size);
        QTest::newRow("a release") << release;
        QTest::newRow("scripts with comments like headings") << scripts;
        QTest::newRow("a fence that is never closed") << release.substr(0, size / 3) + "\n```\n" + release.substr(0, size / 2);
        QTest::newRow("a comment that is never closed") << release.substr(0, size / 3) + "\n<!-- " + repeated("\n\n## words\n\n- item\n", size / 2);
        QTest::newRow("a long fence that is closed") << "# T\n\n```\n" + repeated("\n## a\n\necho\n", size / 2) + "```\n\n" + release.substr(0, size / 3);
        QTest::newRow("lists with open fences") << repeated("- a\n\n  ```\n  echo\n\n## b\n\n- [ ] c\n\n| x | y |\n|---|---|\n| < 5 ms | roll back |\n\n", size);
        // The outline of one of them repeats a title of many kilobytes in each of many thousand steps.
        const auto& hostile = tests::hostileTexts();
        for (std::size_t i = 0; i < hostile.size(); i += oneOf)
            if (std::string_view(hostile[i].name) != "one heading over many items") QTest::newRow(hostile[i].name) << hostile[i].make(size / 3);
    }
    void thePlanIsTheSame()
    {
        QFETCH(std::string, text);
        const auto source = sourceOf(text);
        if (!source) return;  // what cannot be read has no plan with any number of threads
        const Compiled alone = compileWith(1, source, m_lexicon);
        for (const unsigned threads : {2U, 5U}) {
            const Compiled shared = compileWith(threads, source, m_lexicon);
            QVERIFY2(shared.blocks == alone.blocks, "the blocks differ");
            QVERIFY2(shared.outline == alone.outline, "the outlines differ");
        }
    }

    void regionsCoverTheText()
    {
        const auto source = sourceOf(tests::runbookText(1'000'000));
        const std::vector<runbook::Span> regions = runbook::regionsOf(*source, 3);
        QVERIFY2(regions.size() > 4, "a large text has something to share");
        std::uint32_t next = 3;
        for (const runbook::Span& region : regions) {
            QCOMPARE(region.first, next);
            QVERIFY(region.last >= region.first);
            next = region.last + 1;
        }
        QCOMPARE(next, source->lineCount() + 1);
    }

private:
    plan::Lexicon m_lexicon = plan::builtinLexicon();
};

QTEST_GUILESS_MAIN(TestThreads)
#include "test_threads.moc"
