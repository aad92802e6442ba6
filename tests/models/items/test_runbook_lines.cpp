// The lines of a runbook with the marks of what stands in them, and the search through them.

#include "models/items/line_search.h"
#include "models/items/runbook_lines_model.h"
#include "models/items/words.h"
#include "models/session/replay.h"
#include "tests/support/release_player.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace holdpoint;
using items::LineKind;
using items::LineSearch;
using items::Mark;
using items::RunbookLinesModel;
using items::Selection;
using tests::ScriptedView;

namespace {

session::RunbookPointer open(const std::string& text)
{
    const auto read = session::readRunbook(text, "/srv/deploy.md");
    return read ? *read : nullptr;
}

session::RunbookPointer sample()
{
    const auto read = session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md");
    return read ? *read : nullptr;
}

/// The first line with this text.
QModelIndex lineOf(const RunbookLinesModel& model, const char* text)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row).data().toString() == QString::fromUtf8(text)) return model.index(row);
    return {};
}

QString rowText(const QModelIndex& row)
{
    QStringList parts;
    for (const int role : {RunbookLinesModel::MarkRole, RunbookLinesModel::ItemRole, RunbookLinesModel::CurrentRole, RunbookLinesModel::LookedAtRole, RunbookLinesModel::FirstRole})
        parts << (role == RunbookLinesModel::MarkRole ? (row.data(role).isValid() ? QString::number(static_cast<int>(row.data(role).value<Mark>())) : QStringLiteral("-")) : row.data(role).toString());
    return parts.join(QLatin1Char('|'));
}

/// What whoever listens to dataChanged alone believes.
class Listener {
public:
    explicit Listener(const RunbookLinesModel& model) : m_model(model)
    {
        read(0, model.rowCount() - 1);
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_context, [this](const QModelIndex& from, const QModelIndex& to) { read(from.row(), to.row()); });
    }
    /// The first line of which it believes something else than a model that was made anew.
    [[nodiscard]] QString wrongRow(const session::RecordView& view, const Selection& selection) const
    {
        RunbookLinesModel fresh(view, selection);
        fresh.setRunbook(m_model.runbook());
        for (int row = 0; row < fresh.rowCount(); ++row)
            if (m_rows.at(row) != rowText(fresh.index(row))) return QStringLiteral("line %1: %2 is %3").arg(row + 1).arg(m_rows.at(row), rowText(fresh.index(row)));
        return {};
    }

private:
    void read(int from, int to)
    {
        for (int row = from; row <= to; ++row) m_rows[row] = rowText(m_model.index(row));
    }
    const RunbookLinesModel& m_model;
    QObject m_context;
    std::map<int, QString> m_rows;
};

} // namespace

class TestRunbookLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void everyLineIsThere();
    static void linesSayWhatTheyAre();
    static void linesHaveTheMarksOfTheirItems();
    static void anItemOfManyLinesIsOne();
    static void whatAPersonLooksAt();
    static void anotherTextHasNoMarks();
    static void findingsStandAtTheirLine();
    static void longLinesEndInAnEllipsis();
    static void aKeycapIsItsDigit();
    static void isRightAfterEveryEvent();
    static void searchFindsLines_data();
    static void searchFindsLines();
    static void searchGoesRound();
    static void aNewSearchForgetsTheOld();
};

void TestRunbookLines::everyLineIsThere()
{
    const session::RunbookPointer runbook = sample();
    const ScriptedView view(runbook->procedure);
    const Selection selection(view);
    RunbookLinesModel model(view, selection);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setRunbook(runbook);
    QCOMPARE(model.rowCount(), static_cast<int>(runbook->source().lineCount()));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("---"));
    QCOMPARE(model.lineIndex(6).data().toString(), QStringLiteral("# Quayside: release to production"));
    QCOMPARE(model.lineIndex(6).data(RunbookLinesModel::NumberRole).toUInt(), 6U);
    model.setRunbook(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestRunbookLines::linesSayWhatTheyAre()
{
    const session::RunbookPointer runbook = open("# Title\n\nProse.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```bash\necho one\n```\n\n<!-- a comment -->\n");
    const ScriptedView view(runbook->procedure);
    const Selection selection(view);
    RunbookLinesModel model(view, selection);
    model.setRunbook(runbook);
    const std::vector<LineKind> wanted{LineKind::Heading, LineKind::Prose, LineKind::Prose, LineKind::Prose, LineKind::Table, LineKind::Table, LineKind::Table,
                                       LineKind::Prose, LineKind::Fence, LineKind::Code, LineKind::Fence, LineKind::Prose, LineKind::Comment};
    for (std::uint32_t line = 1; line <= wanted.size(); ++line) QCOMPARE(model.lineIndex(line).data(RunbookLinesModel::LineKindRole).value<LineKind>(), wanted[line - 1]);
}

void TestRunbookLines::linesHaveTheMarksOfTheirItems()
{
    const session::RunbookPointer runbook = open("# T\n\n## Step 1: Say\n\n```bash\necho one\necho two\n```\n");
    ScriptedView view(runbook->procedure);
    const Selection selection(view);
    RunbookLinesModel model(view, selection);
    model.setRunbook(runbook);
    const QModelIndex one = lineOf(model, "echo one"), two = lineOf(model, "echo two");
    QCOMPARE(one.data(RunbookLinesModel::MarkRole).value<Mark>(), Mark::Running);
    QVERIFY(one.data(RunbookLinesModel::CurrentRole).toBool() && !two.data(RunbookLinesModel::CurrentRole).toBool());
    QVERIFY(!model.index(0).data(RunbookLinesModel::MarkRole).isValid());
    view.ends(0, 1);
    QCOMPARE(one.data(RunbookLinesModel::WordRole).toString(), QStringLiteral("failed"));
    QVERIFY(one.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("echo one, failed")));
}

void TestRunbookLines::anItemOfManyLinesIsOne()
{
    const session::RunbookPointer runbook = open("# T\n\n## Step 1: Say\n\n```bash\nfor i in 1 2; do\n  echo $i\ndone\necho end\n```\n");
    const ScriptedView view(runbook->procedure);
    const Selection selection(view);
    RunbookLinesModel model(view, selection);
    model.setRunbook(runbook);
    const QModelIndex head = lineOf(model, "for i in 1 2; do"), body = lineOf(model, "  echo $i"), tail = lineOf(model, "done"), end = lineOf(model, "echo end");
    for (const QModelIndex& line : {head, body, tail}) QCOMPARE(line.data(RunbookLinesModel::ItemRole).toUInt(), 0U);
    QCOMPARE(end.data(RunbookLinesModel::ItemRole).toUInt(), 1U);
    QVERIFY(head.data(RunbookLinesModel::FirstRole).toBool() && !body.data(RunbookLinesModel::FirstRole).toBool());
    QVERIFY(tail.data(RunbookLinesModel::LastRole).toBool() && !body.data(RunbookLinesModel::LastRole).toBool());
    QCOMPARE(model.lineOf(1), static_cast<std::uint32_t>(end.row() + 1));
}

void TestRunbookLines::whatAPersonLooksAt()
{
    const session::RunbookPointer runbook = open("# T\n\n## Step 1: Say\n\n```bash\necho one\necho two\n```\n");
    const ScriptedView view(runbook->procedure);
    Selection selection(view);
    RunbookLinesModel model(view, selection);
    model.setRunbook(runbook);
    const Listener listener(model);
    selection.setCurrent(1);
    QVERIFY(lineOf(model, "echo two").data(RunbookLinesModel::LookedAtRole).toBool());
    QVERIFY(!lineOf(model, "echo one").data(RunbookLinesModel::LookedAtRole).toBool());
    QCOMPARE(listener.wrongRow(view, selection), QString());
}

void TestRunbookLines::anotherTextHasNoMarks()
{
    const session::RunbookPointer runbook = open("# T\n\n```bash\necho one\n```\n"), other = open("# T\n\n```bash\necho one\n```\n\nand more\n");
    const ScriptedView view(runbook->procedure);
    const Selection selection(view);
    RunbookLinesModel model(view, selection);
    model.setRunbook(other);
    QVERIFY(!model.isOfTheRelease());
    QVERIFY(!lineOf(model, "echo one").data(RunbookLinesModel::MarkRole).isValid());
    QCOMPARE(model.lineOf(0), 0U);
    model.setRunbook(runbook);
    QVERIFY(model.isOfTheRelease());
    QVERIFY(lineOf(model, "echo one").data(RunbookLinesModel::MarkRole).isValid());
}

void TestRunbookLines::findingsStandAtTheirLine()
{
    const session::RunbookPointer runbook = sample();
    QVERIFY(!runbook->plan->findings.empty());
    const ScriptedView view(runbook->procedure);
    const Selection selection(view);
    RunbookLinesModel model(view, selection);
    model.setRunbook(runbook);
    std::size_t lines = 0;
    for (const plan::Finding& finding : runbook->plan->findings) {
        if (finding.line == 0) continue;
        const QString said = model.lineIndex(finding.line).data(RunbookLinesModel::FindingRole).toString();
        QVERIFY2(said.contains(QString::fromUtf8(finding.message.data(), static_cast<qsizetype>(finding.message.size()))), qPrintable(said));
        ++lines;
    }
    QVERIFY(lines > 0);
}

void TestRunbookLines::longLinesEndInAnEllipsis()
{
    const session::RunbookPointer runbook = open("# T\n\n" + std::string(1'000'000, 'w') + "\n\n- [ ] tick\n");
    const ScriptedView view(runbook->procedure);
    const Selection selection(view);
    RunbookLinesModel model(view, selection);
    model.setRunbook(runbook);
    const QString line = model.lineIndex(3).data().toString();
    QVERIFY(line.endsWith(QStringLiteral("…")) && line.size() < 5000);
    QCOMPARE(model.widest(), RunbookLinesModel::longest);
}

/// Its frame lay over the next letter: "1️⃣ Backup" could not be read, neither here nor in the plan.
void TestRunbookLines::aKeycapIsItsDigit()
{
    const session::RunbookPointer runbook = open("# T\n\n## 1\xEF\xB8\x8F\xE2\x83\xA3 Back up\n\n- [ ] tick 2\xE2\x83\xA3\n");
    const ScriptedView view(runbook->procedure);
    const Selection selection(view);
    RunbookLinesModel model(view, selection);
    model.setRunbook(runbook);
    QCOMPARE(model.lineIndex(3).data().toString(), QStringLiteral("## 1 Back up"));
    QCOMPARE(items::inQuotes(runbook->procedure->items[0].text), QStringLiteral("‘tick 2’"));
}

void TestRunbookLines::isRightAfterEveryEvent()
{
    const session::RunbookPointer runbook = sample();
    ScriptedView view(runbook->procedure);
    Selection selection(view);
    RunbookLinesModel model(view, selection);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRunbook(runbook);
    const Listener listener(model);
    tests::ReleasePlayer player(view, 4);
    player.setTrouble(20);
    for (bool goesOn = true; goesOn;) {
        goesOn = player.goOn();
        QCOMPARE(listener.wrongRow(view, selection), QString());
    }
    session::Replay replay("r", view.all());
    const Selection again(replay);
    RunbookLinesModel past(replay, again);
    const QAbstractItemModelTester pastTester(&past, QAbstractItemModelTester::FailureReportingMode::Fatal);
    past.setRunbook(runbook);
    const Listener pastListener(past);
    for (const std::size_t at : {view.all().size() / 2, std::size_t{1}, std::size_t{0}, view.all().size(), std::size_t{3}}) {
        replay.showEvent(at);
        QCOMPARE(pastListener.wrongRow(replay, again), QString());
    }
}

void TestRunbookLines::searchFindsLines_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<std::vector<std::uint32_t>>("lines");
    using Lines = std::vector<std::uint32_t>;
    QTest::newRow("any case") << QStringLiteral("HELLO") << Lines{3, 5};
    QTest::newRow("beyond ASCII") << QStringLiteral("größe") << Lines{7};
    QTest::newRow("nowhere") << QStringLiteral("zzz") << Lines{};
    QTest::newRow("nothing") << QString() << Lines{};
}

void TestRunbookLines::searchFindsLines()
{
    QFETCH(const QString, words);
    QFETCH(const std::vector<std::uint32_t>, lines);
    LineSearch search;
    search.start(open("# T\n\nhello\n\nsay Hello, hello\n\nGRÖßE zählt\n\n- [ ] tick\n"), words);
    QTRY_VERIFY(search.isOver());
    QCOMPARE(search.lines(), lines);
}

void TestRunbookLines::searchGoesRound()
{
    LineSearch search;
    QCOMPARE(search.after(1), 0U);
    search.start(open("# T\n\nhello\n\nhello\n\n- [ ] tick\n"), QStringLiteral("hello"));
    QTRY_VERIFY(search.isOver());
    QCOMPARE(search.after(0), 3U);
    QCOMPARE(search.after(3), 5U);
    QCOMPARE(search.after(5), 3U);
    QCOMPARE(search.before(5), 3U);
    QCOMPARE(search.before(3), 5U);
    QCOMPARE(search.placeOf(5), std::size_t{2});
    QCOMPARE(search.placeOf(4), std::size_t{0});
}

/// A large text is searched in pieces: what was asked before the end of one search is not mixed with the next.
void TestRunbookLines::aNewSearchForgetsTheOld()
{
    std::string text = "# T\n\n- [ ] tick\n";
    for (int i = 0; i < 100'000; ++i) text += "one line like any other\n";
    const session::RunbookPointer runbook = open(text + "needle\n");
    LineSearch search;
    QSignalSpy found(&search, &LineSearch::found);
    search.start(runbook, QStringLiteral("line"));
    QVERIFY(found.wait());
    QTRY_VERIFY(search.lines().size() > 10);
    QVERIFY(!search.isOver());
    search.start(runbook, QStringLiteral("needle"));
    QTRY_VERIFY(search.isOver());
    QCOMPARE(search.lines(), std::vector<std::uint32_t>{100'004});
}

QTEST_GUILESS_MAIN(TestRunbookLines)
#include "test_runbook_lines.moc"
