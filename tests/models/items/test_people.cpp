// Who is responsible, who has to sign, whom one can call.

#include "models/items/people_model.h"
#include "models/session/replay.h"
#include "tests/support/engine_script.h"
#include "tests/support/fed_view.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::items;
using tests::FedView;
using Tester = QAbstractItemModelTester;

namespace {

session::RunbookPointer sample() { return *session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md"); }

const char* const company = R"(# Small

## Step 1: Do it

```bash
true
```

## Severity levels

| Severity | Response Time | Action |
|---|---|---|
| Critical | 15 minutes | Page the on-call engineer |

## Contacts

| Role | Contact | Response Time |
|---|---|---|
| DBA on-call | +49 30 1234 | 10 minutes |
)";

/// The rows of one group: "who: what".
QStringList told(const PeopleModel& model, PeopleGroup group)
{
    QStringList rows;
    for (const PersonRow& row : model.rows())
        if (row.group == group && !row.heading) rows += row.who.isEmpty() ? row.what : QStringLiteral("%1: %2").arg(row.who, row.what);
    return rows;
}

QString ageOf(const PeopleModel& model, const QString& who)
{
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.row(i).who == who && !model.row(i).heading) return model.index(i, PeopleModel::Age).data().toString();
    return QStringLiteral("nobody");
}

} // namespace

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { qputenv("TZ", "UTC"); }
    static void whoIsResponsible();
    static void whoHasToSign();
    static void whatIsSignedIsSaidAsSuch();
    static void whomOneCanCall();
    static void nothingIsSaidAsSuch();
    static void aReplayShowsItsMoment();
};

void TestPeople::whoIsResponsible()
{
    FedView view;
    PeopleModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QCOMPARE(told(model, PeopleGroup::InCharge), QStringList{QStringLiteral("Nobody: no release has begun")});
    view.start(sample()->procedure);
    model.refresh();
    QCOMPARE(told(model, PeopleGroup::InCharge), QStringList{QStringLiteral("ann: responsible, has started the release")});
    view.later(60'000);
    view.happen(journal::HandedOver{"bo", "I go to %1 bed"});
    view.happen(journal::Noted{"all quiet"}, "bo");
    view.later(120'000);
    model.refresh();
    QCOMPARE(told(model, PeopleGroup::InCharge), QStringList({QStringLiteral("bo: responsible, has taken it over from ann"), QStringLiteral("ann: has started the release")}));
    QCOMPARE(told(model, PeopleGroup::Notes), QStringList({QStringLiteral("bo: all quiet"), QStringLiteral("ann: handed over to bo: I go to %1 bed")}));
    QCOMPARE(ageOf(model, QStringLiteral("bo")), QStringLiteral("2 min ago"));
    QCOMPARE(ageOf(model, QStringLiteral("ann")), QStringLiteral("3 min ago"));
}

void TestPeople::whoHasToSign()
{
    FedView view;
    PeopleModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    view.start(tests::planOf("L1 sign-off DBA\nL2 shell\nL3 sign-off QA\nL4 sign-off Owner"));
    model.refresh();
    QCOMPARE(told(model, PeopleGroup::SignOffs), QStringList({QStringLiteral("DBA: needs you, before the work"), QStringLiteral("QA: waiting, after the work"), QStringLiteral("Owner: waiting, after the work")}));
    QCOMPARE(model.signOffAsked(), 0U);
    view.happen(journal::Answered{"L1", "yes"});
    view.endCommand();
    view.happen(journal::Answered{"L3", "no", "the board is empty"}, "bo");
    view.later(30'000);
    model.refresh();
    QCOMPARE(told(model, PeopleGroup::SignOffs), QStringList({QStringLiteral("DBA: confirmed by ann, before the work, unsigned"), QStringLiteral("QA: refused by bo, after the work"), QStringLiteral("Owner: waiting, after the work")}));
    QCOMPARE(ageOf(model, QStringLiteral("QA")), QStringLiteral("30 s ago"));
    QCOMPARE(ageOf(model, QStringLiteral("Owner")), QString());
    for (const PersonRow& row : model.rows())
        if (row.who == QStringLiteral("QA")) QVERIFY(row.more.contains(QStringLiteral("the board is empty")));
}

/// Who has signed, what stands no longer, and what was refused.
void TestPeople::whatIsSignedIsSaidAsSuch()
{
    const auto words = [](const std::string& item, journal::Decision decision, const std::string& role, const std::string& name, const std::string& comment, std::uint64_t head, std::int64_t atMs) {
        journal::Statement statement;
        statement.item = item;
        statement.role = role;
        statement.name = name;
        statement.fingerprint = name + "'s";
        statement.decision = decision;
        statement.comment = comment;
        statement.headSeq = head;
        statement.atMs = atMs;
        return journal::Testimony{journal::writeStatement(statement), "signature", {role}, false, "the trust file"};
    };
    FedView view;
    PeopleModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    view.start(tests::planOf("L1 sign-off DBA\nL2 sign-off QA\nL3 shell"));
    view.happen(journal::PolicySet{false, {"DBA", "QA"}});
    view.happen(journal::Bound{"host", "a"});
    const auto now = [&] { return view.record().seq; };
    view.happen(journal::Signed{words("L1", journal::Decision::Approve, "DBA", "Bo", {}, now(), view.nowMs())}, "Bo");
    model.refresh();
    QCOMPARE(told(model, PeopleGroup::SignOffs), QStringList({QStringLiteral("DBA: signed by Bo as DBA, before the work"), QStringLiteral("QA: needs you, before the work")}));
    view.happen(journal::Signed{words("L2", journal::Decision::Refuse, "QA", "Cy", "it lags", now(), view.nowMs())}, "Cy");
    view.happen(journal::Bound{"host", "b"});
    model.refresh();
    const QStringList after = told(model, PeopleGroup::SignOffs);
    QVERIFY2(after.at(0).startsWith(QStringLiteral("DBA: needs you; void: Bo as DBA: the value of host was changed by ann")), qPrintable(after.at(0)));
    QVERIFY2(after.at(1).contains(QStringLiteral("void: Cy as QA")), qPrintable(after.at(1)));
    view.later(1000);
    view.happen(journal::Signed{words("L2", journal::Decision::Refuse, "QA", "Cy", "it lags", now(), view.nowMs())}, "Cy");
    model.refresh();
    QVERIFY2(told(model, PeopleGroup::SignOffs).at(1).contains(QStringLiteral("refused by Cy as QA: it lags")), qPrintable(told(model, PeopleGroup::SignOffs).at(1)));
    QCOMPARE(told(model, PeopleGroup::Poll), QStringList());
    view.happen(journal::PollOpened{"P1", "Go for it?", {}, {"DBA", "QA"}, 0, "Owner", 0, {"before line 1", {"the value of host was changed by ann (event 9)"}}});
    model.refresh();
    QVERIFY2(told(model, PeopleGroup::Poll).at(0).startsWith(QStringLiteral("Open: Go for it? – 0 of 2 answered")), qPrintable(told(model, PeopleGroup::Poll).join(QLatin1Char('\n'))));
    QCOMPARE(told(model, PeopleGroup::Poll).at(1), QStringLiteral("DBA: asked"));
    view.happen(journal::Voted{"P1", words("P1", journal::Decision::NoGo, "QA", "Cy", "it lags", now(), view.nowMs())}, "Cy");
    view.later(120'000);
    model.refresh();
    const QStringList board = told(model, PeopleGroup::Poll);
    QCOMPARE(board.at(2), QStringLiteral("QA: NO-GO by Cy: it lags"));
    QCOMPARE(board.at(3), QStringLiteral("Owner: decides"));
    QCOMPARE(board.at(4), QStringLiteral("Dissent: QA (Cy): NO-GO, it lags"));
    QCOMPARE(ageOf(model, QStringLiteral("QA")), QStringLiteral("2 min ago"));
}

void TestPeople::whomOneCanCall()
{
    FedView view;
    PeopleModel model(view);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QCOMPARE(told(model, PeopleGroup::Contacts), QStringList{QStringLiteral("The runbook is not at hand")});
    model.setRunbook(*session::readRunbook(company, "small.md"));
    QCOMPARE(told(model, PeopleGroup::Contacts), QStringList{QStringLiteral("DBA on-call: \u2066+49 30 1234\u2069, answers within 10 min")});
    QCOMPARE(told(model, PeopleGroup::Severities), QStringList{QStringLiteral("Critical: within 15 min: Page the on-call engineer")});
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.row(i).who == QStringLiteral("DBA on-call")) QCOMPARE(model.index(i, 0).data(PeopleModel::CopyRole).toString(), QStringLiteral("+49 30 1234"));
    model.setRunbook(sample());
    QCOMPARE(told(model, PeopleGroup::Contacts).size(), 2);
    QCOMPARE(told(model, PeopleGroup::Severities).size(), 0);
}

void TestPeople::nothingIsSaidAsSuch()
{
    FedView view;
    PeopleModel model(view);
    view.start(tests::planOf("L1 shell"));
    model.refresh();
    QCOMPARE(told(model, PeopleGroup::SignOffs), QStringList{QStringLiteral("The runbook asks for none")});
    QCOMPARE(told(model, PeopleGroup::Notes), QStringList{QStringLiteral("None so far")});
    QCOMPARE(model.signOffAsked(), plan::none);
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsSelectable));
}

void TestPeople::aReplayShowsItsMoment()
{
    FedView view;
    view.start(sample()->procedure);
    view.happen(journal::HandedOver{"bo", {}});
    view.goOnTo();
    session::Replay replay("r", view.all());
    PeopleModel model(replay);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    for (std::size_t count = view.all().size() + 1; count-- > 0;) {
        replay.showEvent(count);
        QCOMPARE(told(model, PeopleGroup::InCharge).front().startsWith(QStringLiteral("bo")), replay.record().responsible == "bo");
        const QString note = replay.record().notes.empty() ? QStringLiteral("None so far") : QStringLiteral("ann: handed over to bo");
        QCOMPARE(told(model, PeopleGroup::Notes), QStringList{note});
    }
}

QTEST_GUILESS_MAIN(TestPeople)
#include "test_people.moc"
