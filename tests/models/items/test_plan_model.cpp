// The plan as a tree: what it is made of, and that every row is right after everything that can happen to a release.

#include "models/items/plan_model.h"
#include "models/session/replay.h"
#include "tests/support/engine_script.h"
#include "tests/support/release_player.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace holdpoint;
using items::Mark;
using items::PlanModel;
using items::RowKind;
using tests::ScriptedView;

namespace {

session::RunbookPointer sample()
{
    const auto read = session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md");
    return read ? *read : nullptr;
}

/// All that a row shows, as text.
QString rowText(const QModelIndex& row)
{
    QStringList parts;
    for (int role = PlanModel::MarkRole; role <= PlanModel::CurrentRole; ++role) {
        const QVariant value = row.data(role);
        parts << (role == PlanModel::MarkRole ? QString::number(static_cast<int>(value.value<Mark>())) : role == PlanModel::RowKindRole ? QString() : value.toString());
    }
    for (int column = 0; column < PlanModel::columns; ++column) parts << row.siblingAtColumn(column).data().toString();
    parts << row.data(Qt::AccessibleTextRole).toString();
    return parts.join(QLatin1Char('|'));
}

void visit(const QAbstractItemModel& model, const QModelIndex& parent, const std::function<void(const QModelIndex&)>& look)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        look(index);
        visit(model, index, look);
    }
}

/// What whoever listens to the model's signals, and to nothing else, believes that it shows.
class Listener {
public:
    explicit Listener(const PlanModel& model) : m_model(model)
    {
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_context, [this] { readAll(); });
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_context, [this](const QModelIndex& from, const QModelIndex& to) {
            for (int row = from.row(); row <= to.row(); ++row) {
                m_rows[PlanModel::nodeOf(from.siblingAtRow(row))] = rowText(m_model.index(row, 0, from.parent()));
                ++m_heard;
            }
        });
        readAll();
    }

    void readAll()
    {
        m_rows.clear();
        visit(m_model, {}, [this](const QModelIndex& row) { m_rows[PlanModel::nodeOf(row)] = rowText(row); });
    }
    [[nodiscard]] int heardSince() { return std::exchange(m_heard, 0); }
    /// The first row of which it believes something wrong.
    [[nodiscard]] QString wrongRow(const PlanModel& right) const
    {
        QString wrong;
        visit(right, {}, [&](const QModelIndex& row) {
            const auto at = m_rows.find(PlanModel::nodeOf(row));
            const QString believed = at == m_rows.end() ? QStringLiteral("nothing") : at->second;
            if (wrong.isEmpty() && believed != rowText(row)) wrong = QStringLiteral("\nbelieved: ") + believed + QStringLiteral("\nis:       ") + rowText(row);
        });
        return wrong;
    }

private:
    const PlanModel& m_model;
    QObject m_context;
    std::map<std::uint32_t, QString> m_rows;
    int m_heard = 0;
};

QStringList outlineOf(const PlanModel& model)
{
    QStringList lines;
    visit(model, {}, [&](const QModelIndex& row) {
        int depth = 0;
        for (QModelIndex above = row.parent(); above.isValid(); above = above.parent()) ++depth;
        lines << QString(depth * 2, QLatin1Char(' ')) + row.data().toString();
    });
    return lines;
}

} // namespace

class TestPlanModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void isATreeOfPhasesStepsAndItems();
    static void withoutTheRunbookItIsATreeAllTheSame();
    static void anotherRunbooksHeadingsAreNotTaken();
    static void everyRowIsRightAfterEveryEvent_data();
    static void everyRowIsRightAfterEveryEvent();
    static void everyRowIsRightAtEveryMoment();
    static void whatHappensTouchesFewRows();
    static void aParentTellsWhatStandsBelowIt();
    static void timesAreTakenAndExpected();
    static void timeGoesOn();
    static void whatPeopleDidIsToldOfTheRow();
    static void theEmptyRecordHasNoRows();
};

void TestPlanModel::isATreeOfPhasesStepsAndItems()
{
    const session::RunbookPointer runbook = sample();
    QVERIFY(runbook);
    const ScriptedView view(runbook->procedure);
    PlanModel model(view);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRunbook(runbook);
    const QStringList outline = outlineOf(model);
    const QStringList begin{
        QStringLiteral("Phase 1: Prepare"),
        QStringLiteral("  The change ticket <ticket> is approved for today's window"),
        QStringLiteral("  The harbour office knows that the board may blink"),
        QStringLiteral("  Step 1: Lay out the site (2 minutes)"),
        QStringLiteral("    export VERSION=\"${VERSION:-2.4.0}\""),
    };
    QCOMPARE(outline.mid(0, begin.size()), begin);
    for (const char* line : {"Phase 4: Hand over", "  The board shows three arrivals with their berths", "Sign-off", "  Sign-off: Release Manager", "Ways back", "  Rollback (within 10 minutes)"})
        QVERIFY2(outline.contains(QString::fromUtf8(line)), qPrintable(outline.join(QLatin1Char('\n'))));
    // Every item has its row, once.
    int items = 0;
    visit(model, {}, [&](const QModelIndex& row) { items += row.data(PlanModel::RowKindRole).value<RowKind>() == RowKind::Item ? 1 : 0; });
    QCOMPARE(items, static_cast<int>(runbook->procedure->items.size()));
    for (std::uint32_t i = 0; i < runbook->procedure->items.size(); ++i) QCOMPARE(model.indexOf(i).data(PlanModel::ItemRole).toUInt(), i);
}

void TestPlanModel::withoutTheRunbookItIsATreeAllTheSame()
{
    const ScriptedView view(sample()->procedure);
    const PlanModel model(view);
    const QStringList outline = outlineOf(model);
    QVERIFY2(outline.contains(QStringLiteral("  Step 1: Lay out the site (2 minutes)")), qPrintable(outline.join(QLatin1Char('\n'))));
    QVERIFY(outline.contains(QStringLiteral("Sign-off: Release Manager")));
}

void TestPlanModel::anotherRunbooksHeadingsAreNotTaken()
{
    const ScriptedView view(sample()->procedure);
    PlanModel model(view);
    const QStringList before = outlineOf(model);
    const auto other = session::readRunbook("# Other\n\n## Prepare\n\n- [ ] Something else\n", "/tmp/other.md");
    model.setRunbook(*other);
    QCOMPARE(outlineOf(model), before);
    model.setRunbook(nullptr);
    QCOMPARE(outlineOf(model), before);
}

void TestPlanModel::everyRowIsRightAfterEveryEvent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<unsigned>("trouble");
    const QString own = QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md");
    for (unsigned seed = 1; seed <= 10; ++seed) QTest::addRow("the sample, %u", seed) << own << seed << seed * 3;
    const QDir seeds(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
    const QStringList names = seeds.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) QTest::addRow("%s", qPrintable(name)) << seeds.filePath(name) << 7U << 12U;
}

void TestPlanModel::everyRowIsRightAfterEveryEvent()
{
    QFETCH(const QString, file);
    QFETCH(const unsigned, seed);
    QFETCH(const unsigned, trouble);
    const auto runbook = session::readRunbook(file.toStdString());
    QVERIFY(runbook);
    ScriptedView view((*runbook)->procedure, journal::Drive::Step);
    PlanModel model(view);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRunbook(*runbook);
    Listener listener(model);
    tests::ReleasePlayer player(view, seed);
    player.setTrouble(trouble);
    bool goesOn = true;
    for (int i = 0; goesOn && i < 2000; ++i) {
        goesOn = player.goOn();
        model.tick();
        PlanModel fresh(view);
        fresh.setRunbook(*runbook);
        const QString wrong = listener.wrongRow(fresh);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    QVERIFY(view.record().oddities.empty());
}

void TestPlanModel::everyRowIsRightAtEveryMoment()
{
    const session::RunbookPointer runbook = sample();
    ScriptedView view(runbook->procedure);
    tests::ReleasePlayer player(view, 5);
    player.playToTheEnd();
    session::Replay replay("r", view.all());
    PlanModel model(replay);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRunbook(runbook);
    Listener listener(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::mt19937 dice(3);
    for (int i = 0; i < 150; ++i) {
        replay.showEvent(1 + dice() % view.all().size());
        PlanModel fresh(replay);
        fresh.setRunbook(runbook);
        const QString wrong = listener.wrongRow(fresh);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    QCOMPARE(resets.size(), 0);     // whoever scrubs keeps what is open
    replay.showMoment(replay.beginMs() - 1);
    QCOMPARE(model.rowCount(), 0);
    replay.showMoment(replay.endMs());
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(listener.wrongRow(model), QString());
}

void TestPlanModel::whatHappensTouchesFewRows()
{
    std::string lines;
    for (int i = 1; i <= 10'000; ++i) lines += 'L' + std::to_string(i) + " shell step=" + std::to_string(i > 5000 ? 1 : 0) + '\n';
    ScriptedView view(tests::planOf(lines));
    const PlanModel model(view);
    Listener listener(model);
    for (std::uint32_t i = 0; i < 20; ++i) {
        view.ends(i);
        // Ended, settled, begun, and what is said of the next one: each row at most once a word, and the step above it.
        const int heard = listener.heardSince();
        QVERIFY2(heard > 0 && heard <= 16, qPrintable(QString::number(heard)));
    }
}

void TestPlanModel::aParentTellsWhatStandsBelowIt()
{
    ScriptedView view(tests::planOf("L1 shell step=0\nL2 shell step=0\nL3 shell step=0\nL4 shell step=1\nL5 task step=1\nL30 shell back"));
    const PlanModel model(view);
    const QModelIndex first = model.index(0, 0), second = model.index(1, 0), back = model.index(2, 0);
    const auto markOf = [](const QModelIndex& row) { return row.data(PlanModel::MarkRole).value<Mark>(); };
    QCOMPARE(markOf(first), Mark::Running);
    QCOMPARE(first.data(PlanModel::CountsRole).toString(), QStringLiteral("0 of 3"));
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), QStringLiteral("first, running, 0 of 3, the release stands here"));
    QCOMPARE(markOf(second), Mark::Waiting);
    QCOMPARE(markOf(back), Mark::Aside);
    QCOMPARE(back.data(PlanModel::CountsRole).toString(), QString());
    QCOMPARE(model.total().count(), 5U);
    view.ends(0);
    view.ends(1, 3);
    QCOMPARE(markOf(first), Mark::Failed);
    QCOMPARE(first.data(PlanModel::CountsRole).toString(), QStringLiteral("1 of 3"));
    QCOMPARE(model.total().urgent(), 1U);
    view.happens(journal::RollbackBegun{{"L30"}, {"Rollback"}, "it failed", 600});
    QCOMPARE(markOf(back), Mark::Running);
    QCOMPARE(second.siblingAtColumn(PlanModel::WordColumn).data().toString(), QStringLiteral("not done"));
    view.ends(5);
    QCOMPARE(markOf(back), Mark::Passed);
    QCOMPARE(back.data(PlanModel::CountsRole).toString(), QStringLiteral("1 of 1"));
}

void TestPlanModel::timesAreTakenAndExpected()
{
    ScriptedView view(tests::planOf("L1 shell step=0\nL2 shell step=0\nL3 task step=1\nL4 shell step=1"));
    const PlanModel model(view);
    const auto timeOf = [&](std::uint32_t item) { return model.indexOf(item).siblingAtColumn(PlanModel::TimeColumn).data().toString(); };
    QCOMPARE(timeOf(1), QString());
    view.foresee({60'000, 125'000, 30'000, 2000});
    QCOMPARE(timeOf(1), QStringLiteral("≈ 2:05"));
    QCOMPARE(timeOf(2), QString());                     // people take the time they take
    QCOMPARE(timeOf(3), QString());                     // too short to be worth a word
    QCOMPARE(model.index(1, PlanModel::TimeColumn).data().toString(), QStringLiteral("≈ 0:32"));
    view.later(45'000);
    QCOMPARE(timeOf(0), QStringLiteral("0:45 / 1:00"));
    QCOMPARE(model.indexOf(0).data(PlanModel::ShortTimeRole).toString(), QStringLiteral("0:45"));
    view.ends(0);
    view.later(3'700'000);
    QCOMPARE(timeOf(0), QStringLiteral("0:45"));
    view.ends(1);
    QCOMPARE(model.index(0, PlanModel::TimeColumn).data().toString(), QStringLiteral("1:02:25"));
}

void TestPlanModel::timeGoesOn()
{
    ScriptedView view(tests::planOf("L1 shell step=0\nL2 shell step=0"));
    PlanModel model(view);
    Listener listener(model);
    view.later(5000);
    model.tick();
    QCOMPARE(listener.wrongRow(model), QString());
    QCOMPARE(listener.heardSince(), 2);     // what runs, and its step
    view.ends(0);
    view.ends(1);
    QCOMPARE(view.record().stage, journal::Stage::Ended);
    static_cast<void>(listener.heardSince());
    model.tick();
    QCOMPARE(listener.heardSince(), 0);
}

void TestPlanModel::whatPeopleDidIsToldOfTheRow()
{
    ScriptedView view(tests::planOf("L1 shell step=0\nL2 task step=0\nL3 shell step=0"));
    const PlanModel model(view);
    view.ends(0, 1);
    view.happens(journal::Decided{"L1", journal::Choice::Accept, {}, "known and harmless"});
    QCOMPARE(model.indexOf(0).data(PlanModel::NoteRole).toString(), QStringLiteral("accepted by ann: known and harmless"));
    QCOMPARE(model.indexOf(0).data(PlanModel::DeviationRole).toString(), QStringLiteral("accepted by ann: known and harmless"));
    QVERIFY(model.deviates(0) && !model.deviates(1));
    QVERIFY(!model.indexOf(1).data(PlanModel::WaitsForRole).toString().isEmpty());
    view.happens(journal::Answered{"L2", "yes", {}});
    QCOMPARE(model.indexOf(1).data(PlanModel::AnsweredByRole).toString(), QStringLiteral("ann"));
    QVERIFY(model.indexOf(1).data(PlanModel::ByPersonRole).toBool());
    view.ends(2);
    QVERIFY(!model.indexOf(2).data(PlanModel::ByPersonRole).toBool());
}

void TestPlanModel::theEmptyRecordHasNoRows()
{
    ScriptedView view(tests::planOf("L1 shell"));
    PlanModel model(view);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(model.rowCount() > 0);
    view.jump({});
    QCOMPARE(model.rowCount(), 0);
    model.tick();
}

QTEST_GUILESS_MAIN(TestPlanModel)
#include "test_plan_model.moc"
