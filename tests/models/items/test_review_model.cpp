// What a person sees of a runbook before its release begins: what was understood, what is in doubt, what will go wrong, what has
// to be given.

#include "models/items/findings_model.h"
#include "models/items/parameters_model.h"
#include "models/items/review_model.h"
#include "models/items/source_model.h"
#include "models/session/annotate.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace holdpoint;
using items::Doubt;
using items::FindingsModel;
using items::Mark;
using items::ParametersModel;
using items::ReviewModel;

namespace {

using Strict = QAbstractItemModelTester::FailureReportingMode;

session::RunbookPointer opened(const std::string& text)
{
    auto read = session::readRunbook(text, "deploy.md");
    if (!read) qFatal("%s", read.error().text().c_str());
    return *read;
}

QStringList seeds()
{
    const QDir folder(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files, QDir::Name)) paths += folder.filePath(name);
    if (paths.isEmpty()) qInfo("no runbooks in %s: nothing was compared", qPrintable(folder.path()));
    return paths;
}

/// "line:doubt" of all that needs a look.
QStringList doubtsOf(const std::string& text)
{
    const auto book = opened(text);
    QStringList all;
    for (const items::ReviewRow& row : items::reviewRowsOf(*book->plan))
        if (row.doubt != Doubt::None) all += QStringLiteral("%1:%2").arg(row.line).arg(static_cast<int>(row.doubt));
    return all;
}

QString doubt(unsigned line, Doubt what) { return QStringLiteral("%1:%2").arg(line).arg(static_cast<int>(what)); }

} // namespace

class TestReviewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void whatIsInDoubt_data();
    static void whatIsInDoubt();
    static void aFenceOfBoxesIsNoOutput();
    static void everySeedIsShown();
    static void whatWasLookedAtStaysSo();
    static void everyOfferCanBeWritten();
    static void aCheckIsCorrectedWhereACommentReachesIt();
    static void findingsStandWorstFirst();
    static void findingsGoWithTheValueThatTheyMiss();
    static void aDefaultIsToldWithAllItsLines();
    static void valuesAreGivenAndSecretsHidden();
    static void valuesOfATable();
    static void whatTheRunbookItselfGivesIsShown();
    static void whatIsMadeOnTheWayIsShown();
    static void changedLinesAreMarked();
};

void TestReviewModel::whatIsInDoubt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("doubts");
    const auto row = [](const char* name, const char* text, const QStringList& doubts) { QTest::newRow(name) << QByteArray(text) << doubts; };
    row("nothing", "# T\n\n```bash\nmake\n```\n", {});
    row("judged by its content, once a block", "# T\n\n```\nmake all\ngit pull\n```\n", {doubt(4, Doubt::JudgedByContent)});
    row("pinned down", "# T\n\n<!-- holdpoint: kind=shell -->\n```\nmake all\n```\n", {});
    row("comments only", "# T\n\n```bash\n# look at the board\n```\n", {doubt(4, Doubt::OtherThanItSays)});
    row("in a sentence", "# T\n\n## Step 1: A\n\n- Run `git pull --rebase` now\n", {doubt(5, Doubt::InSentence)});
    row("a gate in a sentence", "# T\n\n## Step 1: A\n\nWait 30 minutes.\n", {doubt(5, Doubt::GateInSentence)});
    row("a gate that says so", "# T\n\n## Step 1: A\n\n**DO NOT PROCEED IF** the check fails.\n", {});
    row("only a person", "# T\n\n```bash\nmake\n# Expected: it looks good\n```\n", {doubt(5, Doubt::OnlyAPerson)});
    row("a check that a program makes", "# T\n\n```bash\nmake\n# Expected: 0 rows\n```\n", {});
    row("code in a note", "# T\n\n## Step 1: A\n\nLast year `./deploy.sh` was used.\n", {doubt(5, Doubt::CodeInNote)});
    row("code in a note that is none", "# T\n\n## Step 1: A\n\nLast year `./deploy.sh` was used. <!-- holdpoint: ignore -->\n", {});
    row("names in a note", "# T\n\n## Step 1: A\n\nThe table `orders` behind `nginx` is large.\n", {});
}

void TestReviewModel::whatIsInDoubt()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, doubts);
    QCOMPARE(doubtsOf(text.toStdString()), doubts);
}

/// Boxes in a fence are tasks, and nobody has to say that their fence is no output.
void TestReviewModel::aFenceOfBoxesIsNoOutput()
{
    const auto shown = [](const char* lines) {
        const auto book = opened("# R\n\n## Step 1: Look\n\n```\n" + std::string(lines) + "```\n");
        QStringList all;
        for (const items::ReviewRow& row : items::reviewRowsOf(*book->plan))
            if (row.part == items::Part::Command || row.part == items::Part::Task) all += QStringLiteral("%1 %2").arg(row.line).arg(row.part == items::Part::Task ? QStringLiteral("task") : QStringLiteral("block"));
        return all;
    };
    QCOMPARE(shown("□ Read all files\n# then\n□ Tell the team\n"), QStringList({QStringLiteral("6 task"), QStringLiteral("8 task")}));
    QCOMPARE(shown("□ Read all files\nstatus: online\n"), QStringList({QStringLiteral("6 task"), QStringLiteral("6 block")}));
}

void TestReviewModel::everySeedIsShown()
{
    for (const QString& path : seeds()) {
        const auto read = session::readRunbook(path.toStdString());
        QVERIFY(read);
        ReviewModel model;
        QAbstractItemModelTester tester(&model, Strict::Fatal);
        QSignalSpy shown(&model, &ReviewModel::shown);
        model.show(*read);
        QTRY_COMPARE(shown.size(), 1);
        const plan::Plan& plan = *(*read)->plan;
        QVERIFY(static_cast<std::size_t>(model.rowCount()) >= plan.steps.size() + plan.commands.size() + plan.tasks.size() + plan.gates.size());
        std::uint32_t line = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex first = model.index(row, 0);
            QVERIFY(first.data(ReviewModel::LineRole).toUInt() >= line);
            line = first.data(ReviewModel::LineRole).toUInt();
            QVERIFY(!model.index(row, ReviewModel::Kind).data().toString().isEmpty());
            QVERIFY2(!model.index(row, ReviewModel::Reading).data().toString().isEmpty(), qPrintable(QStringLiteral("%1:%2").arg(path).arg(line)));
            QVERIFY(first.data(ReviewModel::OpenRole).toBool() == !first.data(ReviewModel::ReasonRole).toString().isEmpty());
        }
        // Somebody has to look at a part of it; whoever has to look at everything looks at nothing.
        QVERIFY2(model.open() > 0 && model.open() < model.rowCount() / 4, qPrintable(QStringLiteral("%1: %2 of %3").arg(path).arg(model.open()).arg(model.rowCount())));
        qInfo("%s: %d of %d rows need a look", qPrintable(QFileInfo(path).fileName()), model.open(), model.rowCount());
        QCOMPARE(model.rowAt(0), -1);
        QCOMPARE(model.index(model.rowAt(plan.steps[3].line), 0).data(ReviewModel::LineRole).toUInt(), plan.steps[3].line);
    }
}

void TestReviewModel::whatWasLookedAtStaysSo()
{
    const auto book = opened("# T\n\n## Step 1: A\n\nWait 30 minutes.\n\n## Step 2: B\n\nWait 30 minutes.\n\nThe night shift knows.\n");
    ReviewModel model;
    items::ReviewFilter filter;
    filter.setSourceModel(&model);
    filter.setOnlyOpen(true);
    QAbstractItemModelTester tester(&model, Strict::Fatal), filterTester(&filter, Strict::Fatal);
    model.show(book);
    QTRY_COMPARE(filter.rowCount(), 2);
    QSignalSpy looked(&model, &ReviewModel::lookedChanged);
    const int second = model.rowAt(9);
    model.confirm(second);
    QCOMPARE(looked.size(), 1);
    QCOMPARE(model.open(), 1);
    QCOMPARE(model.confirmed(), 1);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(model.explanation(second), QStringLiteral("Line 9: gate: hold, by the rule gate.wait."));
    QCOMPARE(model.index(second, 0).data(ReviewModel::MarkRole).value<Mark>(), Mark::Confirmed);
    // A comment above moves it down by a line; it is the same sentence, and the other one is not.
    const auto bytes = session::withCorrection(*book->plan->runbook, {11, "gate", "hold"});
    QVERIFY(bytes);
    const auto more = opened("<!-- a word -->\n" + *bytes);
    model.show(more);
    QTRY_COMPARE(model.runbook(), more);
    QCOMPARE(model.open(), 1);
    QCOMPARE(model.index(model.rowAt(10), 0).data(ReviewModel::OpenRole).toBool(), false);
    QCOMPARE(model.index(model.rowAt(6), 0).data(ReviewModel::OpenRole).toBool(), true);
    QCOMPARE(model.index(model.rowAt(12), ReviewModel::Look).data().toString(), QStringLiteral("pinned down"));
    model.confirm(model.rowAt(10), false);
    QCOMPARE(model.open(), 2);
}

/// Each thing that may be said about a row of a real runbook can be said, or says that it cannot.
void TestReviewModel::everyOfferCanBeWritten()
{
    for (const QString& path : seeds()) {
        const auto read = session::readRunbook(path.toStdString());
        const plan::Plan& plan = *(*read)->plan;
        int written = 0, refused = 0;
        const auto rows = items::reviewRowsOf(plan);
        for (std::size_t i = 0; i < rows.size(); i += 7) {
            const auto offers = items::offersFor(plan, rows[i]);
            if (offers.isEmpty()) continue;
            const items::Offer& offer = offers[static_cast<qsizetype>(i) % offers.size()];
            const auto bytes = session::withCorrection(*plan.runbook, {rows[i].line, offer.key, offer.value.empty() ? "rows = 1" : offer.value});
            ++(bytes ? written : refused);
        }
        QVERIFY2(written > 20 * refused, qPrintable(QStringLiteral("%1: %2 written, %3 refused").arg(path).arg(written).arg(refused)));
    }
}

void TestReviewModel::aCheckIsCorrectedWhereACommentReachesIt()
{
    const auto offersOf = [](const session::RunbookPointer& book, std::uint32_t line) {
        for (const items::ReviewRow& row : items::reviewRowsOf(*book->plan))
            if (row.part == items::Part::Check && row.line == line) return items::offersFor(*book->plan, row);
        return QList<items::Offer>();
    };
    const auto book = opened("# T\n\n```bash\nmake\n# Expected: it looks good\n```\n");
    const auto offers = offersOf(book, 5);
    QVERIFY(!offers.isEmpty() && offers[0].asks && offers[0].key == "expect");
    const auto bytes = session::withCorrection(*book->plan->runbook, {5, "expect", "output contains \"good\""});
    QVERIFY(bytes);
    const auto pinned = opened(*bytes);
    const auto& checks = pinned->plan->expectations;
    QVERIFY(std::any_of(checks.begin(), checks.end(), [](const plan::Expectation& e) { return std::string_view(e.rule) == "expect.pinned" && e.check == plan::CheckKind::Contains; }));
    // `expect` speaks of the last command of a block; of another one nothing can be said.
    const auto two = offersOf(opened("# T\n\n```bash\nmake\n# Expected: it looks good\nmake install\n```\n"), 5);
    QVERIFY(std::none_of(two.begin(), two.end(), [](const items::Offer& offer) { return offer.asks; }));
}

void TestReviewModel::findingsStandWorstFirst()
{
    for (const QString& path : seeds()) {
        const auto read = session::readRunbook(path.toStdString());
        FindingsModel model;
        QAbstractItemModelTester tester(&model, Strict::Fatal);
        model.show(*read);
        QCOMPARE(static_cast<std::size_t>(model.rowCount()), (*read)->plan->findings.size());
        QVERIFY(model.serious() > 0 && model.serious() <= model.rowCount());
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.index(row - 1, 0).data(FindingsModel::MarkRole).value<Mark>() >= model.index(row, 0).data(FindingsModel::MarkRole).value<Mark>());
        QVERIFY(!model.index(0, FindingsModel::Message).data().toString().isEmpty());
        model.show(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
}

/// Who has given the value reads no more that it has none.
void TestReviewModel::findingsGoWithTheValueThatTheyMiss()
{
    const auto book = opened("# T\n\n```bash\ndeploy <ticket> <region>\n```\n");
    FindingsModel model;
    QAbstractItemModelTester tester(&model, Strict::Fatal);
    model.show(book);
    const auto without = [&] {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row) count += model.index(row, FindingsModel::Rule).data().toString() == QLatin1String("lint.unbound-placeholder");
        return count;
    };
    const int all = model.rowCount(), missing = without();
    QVERIFY(missing > 0);
    model.setValues({{"elsewhere", "1"}});
    QCOMPARE(model.rowCount(), all);
    model.setValues({{"ticket", "7"}, {"region", "north"}});
    QCOMPARE(without(), 0);
    QCOMPARE(model.rowCount(), all - missing);
    model.setValues({});
    QCOMPARE(without(), missing);
}

/// A variable that the runbook gives a value itself names all the places that read it.
void TestReviewModel::aDefaultIsToldWithAllItsLines()
{
    const auto book = opened("# T\n\n```bash\ndeploy ${RELEASE_TAG:-2.4}\necho $RELEASE_TAGS\necho \"$RELEASE_TAG\"\n```\n\n```bash\ntag ${RELEASE_TAG}\n```\n");
    ParametersModel model;
    QSignalSpy changed(&model, &ParametersModel::valuesChanged);
    model.show(book);
    QTRY_COMPARE(changed.size(), 1);
    const int row = model.rowOf("RELEASE_TAG");
    QVERIFY(row >= 0);
    QCOMPARE(model.index(row, ParametersModel::Used).data().toString(), QStringLiteral("lines 4, 6, 10"));
}

void TestReviewModel::valuesAreGivenAndSecretsHidden()
{
    qputenv("DSTART_REGION", "north");
    const auto book = opened("# T\n\n```bash\ndeploy <ticket> $DSTART_REGION <api-token>\ndeploy <ticket>\n```\n\n```sql\nSELECT 1;\n```\n");
    ParametersModel model;
    QAbstractItemModelTester tester(&model, Strict::Fatal);
    QSignalSpy changed(&model, &ParametersModel::valuesChanged);
    model.show(book);
    QTRY_COMPARE(changed.size(), 1);
    const int ticket = model.rowOf("ticket"), region = model.rowOf("$DSTART_REGION"), database = model.rowOf("DATABASE_URL");
    QVERIFY(ticket >= 0 && region >= 0 && database >= 0);
    QVERIFY(model.index(ticket, 0).data(ParametersModel::MissingRole).toBool());
    QCOMPARE(model.index(ticket, ParametersModel::Used).data().toString(), QStringLiteral("lines 4, 5"));
    QCOMPARE(model.index(region, ParametersModel::Value).data().toString(), QStringLiteral("north"));
    QCOMPARE(model.index(region, ParametersModel::State).data().toString(), QStringLiteral("from the environment"));
    QVERIFY(model.index(database, 0).data(ParametersModel::MissingRole).toBool());
    QCOMPARE(model.index(database, 0).data(ParametersModel::LineRole).toUInt(), 9U);

    const int before = model.missing();
    const QModelIndex value = model.index(database, ParametersModel::Value);
    QVERIFY(value.flags() & Qt::ItemIsEditable);
    QVERIFY(model.setData(value, QStringLiteral("postgresql://ann:s3cret@host/shop")));
    QCOMPARE(model.missing(), before - 1);
    for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
        for (int column = 0; column < ParametersModel::columns; ++column)
            QVERIFY(!model.index(database, column).data(role).toString().contains(QLatin1String("s3cret")));
    QCOMPARE(model.values().at("DATABASE_URL"), std::string("postgresql://ann:s3cret@host/shop"));
    QVERIFY(model.setData(model.index(ticket, ParametersModel::Value), QStringLiteral("REL-1")));
    QVERIFY(!session::missingValues(*book->procedure, model.values()).empty());     // <api-token>
    QVERIFY(model.setData(model.index(model.rowOf("api-token"), ParametersModel::Value), QStringLiteral("t0ken")));
    QCOMPARE(model.missing(), 0);
    QVERIFY(session::missingValues(*book->procedure, model.values()).empty());
    // What was typed stays when the runbook is corrected, and goes with the name.
    model.show(opened("# T\n\n```bash\ndeploy <ticket>\n```\n"));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.values().at("ticket"), std::string("REL-1"));
    QVERIFY(!model.values().contains("api-token"));
    QVERIFY(model.setData(model.index(0, ParametersModel::Value), QString()));
    QCOMPARE(model.missing(), 1);
}

/// It is offered with the line that says it, for whoever starts to look at; what they know better counts more.
void TestReviewModel::valuesOfATable()
{
    ParametersModel model;
    const auto book = opened("# T\n\n| Name | Value | Who |\n|---|---|---|\n| `TAG` | v2.4.0 | Ann |\n| NAMESPACE | to be agreed | Bo |\n| <host> | <host> | Cy |\n\n```bash\ndeploy $TAG $NAMESPACE <host>\n```\n");
    model.show(book);
    QTRY_COMPARE(model.rowCount(), 3);
    const int tag = model.rowOf("TAG");
    QCOMPARE(model.index(tag, ParametersModel::Value).data().toString(), QStringLiteral("v2.4.0"));
    QCOMPARE(model.index(tag, ParametersModel::State).data().toString(), QStringLiteral("as line 5 says"));
    QCOMPARE(model.missing(), 2);
    QCOMPARE(model.values().at("TAG"), std::string("v2.4.0"));
    QVERIFY(model.setData(model.index(tag, ParametersModel::Value), QStringLiteral("v2.5.0")));
    QCOMPARE(model.values().at("TAG"), std::string("v2.5.0"));
    QCOMPARE(model.index(tag, ParametersModel::State).data().toString(), QStringLiteral("given"));
    QVERIFY(model.setData(model.index(tag, ParametersModel::Value), QString()));
    QCOMPARE(model.values().at("TAG"), std::string("v2.4.0"));
}

/// Nobody is asked for it, and whoever wants another one can give it all the same.
void TestReviewModel::whatTheRunbookItselfGivesIsShown()
{
    qputenv("DSTART_REGION", "north");
    const auto book = opened("# T\n\n```bash\nexport VERSION=\"${VERSION:-2.4.0}\"\nexport OTHER=\"${OTHER:-$VERSION}\" AT=\"${AT:-$(date)}\"\ndeploy \"$VERSION\" \"${DSTART_REGION:-south}\" <ticket>\n```\n");
    ParametersModel model;
    QAbstractItemModelTester tester(&model, Strict::Fatal);
    QSignalSpy shown(&model, &ParametersModel::shown);
    model.show(book);
    QTRY_COMPARE(shown.size(), 1);
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ParametersModel::columns; ++column) cells << model.index(row, column).data().toString();
        rows << cells.join(QLatin1Char('|'));
    }
    QCOMPARE(rows, QStringList({QStringLiteral("<ticket>||needed|line 6"), QStringLiteral("$VERSION|2.4.0|the runbook's own|lines 4, 5, 6"), QStringLiteral("$DSTART_REGION|north|from the environment|line 6")}));
    QCOMPARE(model.missing(), 1);
    QVERIFY2(!model.values().contains("VERSION"), "what the runbook gives itself nobody has given");
    const QModelIndex version = model.index(model.rowOf("VERSION"), ParametersModel::Value);
    QVERIFY(model.setData(version, QStringLiteral("2.5.0")));
    QCOMPARE(model.values().at("VERSION"), std::string("2.5.0"));
    QVERIFY(model.setData(version, QStringLiteral("2.4.0")));
    QVERIFY(!model.values().contains("VERSION"));
}

void TestReviewModel::whatIsMadeOnTheWayIsShown()
{
    const auto book = opened("# T\n\n## Step 1: Backup\n\n```bash {capture=rows}\npg_dump shop > backup_$(date +%Y%m%d).sql\n```\n\n## Rollback\n\n```bash\npsql shop < backup_$(date +%Y%m%d).sql\necho <rows>\n```\n");
    ParametersModel model;
    QAbstractItemModelTester tester(&model, Strict::Fatal);
    QSignalSpy shown(&model, &ParametersModel::shown);
    model.show(book);
    QTRY_COMPARE(shown.size(), 1);
    const int rows = model.rowOf("rows");
    QVERIFY(rows >= 0);
    QCOMPARE(model.index(rows, ParametersModel::State).data().toString(), QStringLiteral("read from the output of line 6"));
    QVERIFY(!(model.index(rows, ParametersModel::Value).flags() & Qt::ItemIsEditable));
    QCOMPARE(model.missing(), 0);
    QCOMPARE(static_cast<std::size_t>(model.rowCount()), 1 + book->procedure->captures.size());
}

void TestReviewModel::changedLinesAreMarked()
{
    const auto book = opened("# T\n\nA word.\n\n```\nmake\n```\n");
    const auto once = session::withCorrection(*book->plan->runbook, {6, "kind", "output"});
    QVERIFY(once);
    const auto twice = session::withCorrection(*opened(*once)->plan->runbook, {3, "gate", "hold"});
    QVERIFY(twice);
    items::SourceModel model;
    QAbstractItemModelTester tester(&model, Strict::Fatal);
    model.show(opened(*twice), book);
    QStringList added;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row).data(items::SourceModel::AddedRole).toBool()) added += model.index(row).data().toString();
    QCOMPARE(added, QStringList({QStringLiteral("A word. <!-- holdpoint: gate=hold -->"), QStringLiteral("<!-- holdpoint: kind=output -->")}));
    QVERIFY(model.index(6).data(items::SourceModel::CodeRole).toBool());
    QVERIFY(model.index(0).data(items::SourceModel::HeadingRole).toBool());
    QVERIFY(model.widest() > 30);
}

QTEST_GUILESS_MAIN(TestReviewModel)
#include "test_review_model.moc"
