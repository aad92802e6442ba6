// What a release waits for, in the screen's own words: one row for everything that can be waited for.

#include "models/engine/advance.h"
#include "models/items/waiting_text.h"
#include "models/items/words.h"
#include "tests/support/engine_script.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <initializer_list>
#include <set>
#include <sstream>

using namespace holdpoint;
using engine::Wanted;
using journal::Drive;
using tests::EngineScript;

namespace {

struct Row {
    const char* name;
    const char* plan;
    const char* script;     ///< what happens, line by line; "=" lets the engine do what it has to
    Wanted wanted;
    const char* text;       ///< empty: nothing is waited for
    Drive drive = Drive::Flow;
};

constexpr std::initializer_list<Row> rows = {
    {"nothing: it runs", "L1 shell\nL2 shell", "=", Wanted::Nothing, ""},
    {"the word to run", "L1 shell", "=", Wanted::Run, "the word to run: item L1", Drive::Step},
    {"a tick", "L1 task", "=", Wanted::Answer, "a tick: item L1"},
    {"a gate", "L1 gate hold", "=", Wanted::Answer, "a go or no-go: item L1"},
    {"a sign-off", "L1 sign-off DBA", "=", Wanted::Answer, "an approval by DBA: item L1"},
    {"an answer that is none", "L1 task", "=\nanswer L1 perhaps\n=", Wanted::Answer, "yes or no, which ‘perhaps’ is not: a tick: item L1"},
    {"done elsewhere", "L1 shell", "=", Wanted::Result, "what came out, done by hand: item L1", Drive::Hand},
    {"a value", "L1 shell needs=<ticket>", "=", Wanted::Value, "a value for ticket"},
    {"a choice", "L1 shell choice=1 arm=1\nL2 shell choice=1 arm=2\nL3 shell", "=", Wanted::Choice, "a choice: line 1 (item L1) or line 2 (item L2)"},
    {"a decision", "L1 shell", "=\nend L1 code 3\n=", Wanted::Decision, "a decision: failed, exit code 3"},
    {"a decision about what nobody knows", "L1 shell", "=\nend L1 lost\n=", Wanted::Decision, "a decision: unknown, "},
    {"the end of a hold", "L1 shell\nL2 shell", "hold why\n=", Wanted::Release, "the word to go on, held by "},
    {"a hold of the item's own", "L1 shell\nL2 shell", "breakpoint L1\n=", Wanted::Release, "the word to go on: "},
    {"a limit that was breached", "L1 shell\nL30 shell back\nM5 limit rollback", "=\njudged M5 breached\n=", Wanted::Limit, "a decision: p95 was 61 ms; line 5 says to roll back"},
    {"its window", "L1 shell", "window 05:00-06:00\n=", Wanted::Window, "its window, which opens at "},
    {"a prompt", "L1 shell\nL2 shell", "=\nasks L1 Sure?", Wanted::Input, "an answer to what line 1 asks: Sure?"},
};

/// A language in which everything that can be translated stands in brackets.
class Brackets : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "Waiting") == 0 ? QStringLiteral("[%1]").arg(QString::fromUtf8(source)) : QString();
    }
};

void play(EngineScript& engine, const std::string& script)
{
    std::istringstream in(script);
    for (std::string line; std::getline(in, line);) {
        const std::string wrong = line == "=" ? (static_cast<void>(engine.next()), std::string()) : engine.happens(line);
        QVERIFY2(wrong.empty(), (line + ": " + wrong).c_str());
    }
}

} // namespace

class TestWaitingText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void everythingHasItsSentence_data();
    static void everythingHasItsSentence();
    static void everythingThatCanBeWantedIsHere();
    static void whatIsNotKnownStaysAsItIs();
};

void TestWaitingText::everythingHasItsSentence_data()
{
    QTest::addColumn<const Row*>("row");
    for (const Row& row : rows) QTest::newRow(row.name) << &row;
}

void TestWaitingText::everythingHasItsSentence()
{
    QFETCH(const Row*, row);
    EngineScript engine(tests::planOf(row->plan), row->drive);
    play(engine, row->script);
    const engine::Advice advice = engine::advance(engine.record(), engine.now());
    QCOMPARE(advice.wanted, row->wanted);
    const QString said = items::waitingText(engine.record(), advice), expected = QString::fromUtf8(row->text);
    QVERIFY2(expected.isEmpty() ? said.isEmpty() : said.startsWith(expected), qPrintable(said));
    if (row->wanted == Wanted::Window) QVERIFY2(said.endsWith(items::wholeTime(5LL * 3600 * 1000)), qPrintable(said));
    // A list knows only the engine's sentence, and says the same of it in English.
    QCOMPARE(items::waitingText(advice.waitingFor).toStdString(), advice.waitingFor);
    if (expected.isEmpty()) return;

    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    const QString translated = items::waitingText(engine.record(), advice), listed = items::waitingText(advice.waitingFor);
    QCoreApplication::removeTranslator(&brackets);
    QVERIFY2(translated.startsWith(QLatin1Char('[')), qPrintable(translated));
    QVERIFY2(listed.startsWith(QLatin1Char('[')), qPrintable(listed));
}

void TestWaitingText::everythingThatCanBeWantedIsHere()
{
    std::set<Wanted> met;
    for (const Row& row : rows) met.insert(row.wanted);
    QCOMPARE(met.size(), static_cast<std::size_t>(Wanted::Limit) + 1);
}

void TestWaitingText::whatIsNotKnownStaysAsItIs()
{
    QCOMPARE(items::waitingText(std::string()), QString());
    QCOMPARE(items::waitingText(std::string("a sentence of a newer engine")), QStringLiteral("a sentence of a newer engine"));
}

QTEST_GUILESS_MAIN(TestWaitingText)
#include "test_waiting_text.moc"
