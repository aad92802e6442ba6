// Who has to agree: tables of policies and statements, and what comes out.

#include "models/signoff/policy.h"

#include <QTest>

using namespace holdpoint;
using namespace holdpoint::signoff;

namespace {

constexpr std::int64_t minute = 60'000;

/// "Ann/QA Lead/approve@5 comment": a person with that one role says so at that minute. "!" before it: not trusted; "~": voided.
Given given(std::string text)
{
    Given one;
    if (text.front() == '!') one.untrusted = "is not in the trust file";
    if (text.front() == '~') one.voided = "the plan is another one";
    if (text.front() == '!' || text.front() == '~') text.erase(0, 1);
    const std::size_t role = text.find('/'), word = text.find('/', role + 1), at = text.find('@'), blank = text.find(' ', at);
    one.statement.name = text.substr(0, role);
    one.statement.fingerprint = one.statement.name + "'s";
    one.statement.role = text.substr(role + 1, word - role - 1);
    one.statement.decision = *decisionNamed(text.substr(word + 1, at - word - 1));
    one.signedMs = std::stoll(text.substr(at + 1)) * minute;
    if (blank != std::string::npos) one.statement.comment = text.substr(blank + 1);
    one.roles = {one.statement.role};
    return one;
}

std::string told(const Standing& standing)
{
    std::string text = standing.met ? "met" : "not met";
    for (const Missing& one : standing.missing) text += "; missing " + one.role + (one.people > 1 ? " x" + std::to_string(one.people) : "") + (one.waitsFor.empty() ? "" : " after " + one.waitsFor);
    for (const Said& one : standing.refused) text += "; refused by " + one.name + ": " + one.reason;
    for (const Said& one : standing.voided) text += "; voided " + one.name + ": " + one.reason;
    for (const Said& one : standing.passedOver) text += "; not " + one.name + ": " + one.reason;
    return text;
}

enum Kind { Parallel, Order, TwoOfThree, TwoPeople, SeveralRoles, Expiring, Reasons, InitiatorMay, Delegated };

Policy policyOf(int kind)
{
    Policy policy;
    policy.roles = {{"Dev Lead", 1}, {"QA Lead", 1}};
    switch (kind) {
    case Order: policy.inOrder = true; break;
    case TwoOfThree: policy.roles.push_back({"Ops", 1}); policy.atLeast = 2; break;
    case TwoPeople: policy.roles = {{"Ops", 2}}; break;
    case SeveralRoles: policy.severalRolesEach = true; break;
    case Expiring: policy.validMs = 30 * minute; break;
    case Reasons: policy.reasonAlways = true; break;
    case InitiatorMay: policy.notTheInitiator = false; break;
    case Delegated: policy.delegations = {{"QA Lead", "Ann", "Eve's", 10 * minute, 20 * minute, "on holiday"}}; break;
    default: break;
    }
    return policy;
}

} // namespace

class TestPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standings_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, Kind kind, const QStringList& statements, const char* expected) { QTest::newRow(name) << int(kind) << statements << QString::fromUtf8(expected); };
        const auto l = [](const char* text) { return QString::fromUtf8(text).split(QLatin1Char('|'), Qt::SkipEmptyParts); };
        row("nobody", Parallel, {}, "not met; missing Dev Lead; missing QA Lead");
        row("one of two", Parallel, l("Ann/QA Lead/approve@1"), "not met; missing Dev Lead");
        row("both", Parallel, l("Ann/QA Lead/approve@2|Dan/Dev Lead/go@1"), "met");
        row("a role as others write it", Parallel, l("Ann/qa  lead/approve@2|Dan/DEV LEAD/go@1"), "met");
        row("one refuses", Parallel, l("Ann/QA Lead/refuse@2 red|Dan/Dev Lead/approve@1"), "not met; missing QA Lead; refused by Ann: red");
        row("a refusal without a reason is none", Parallel, l("Ann/QA Lead/refuse@2|Dan/Dev Lead/approve@1"), "not met; missing QA Lead; not Ann: a refusal needs a reason");
        row("hold is a refusal", Parallel, l("Ann/QA Lead/hold@2 wait|Dan/Dev Lead/approve@1"), "not met; missing QA Lead; refused by Ann: wait");
        row("a refusal is taken back", Parallel, l("Ann/QA Lead/refuse@2 red|Dan/Dev Lead/approve@1|Ann/QA Lead/approve@3"), "met; not Ann: said something else later");
        row("an approval is taken back", Parallel, l("Ann/QA Lead/approve@2|Dan/Dev Lead/approve@1|Ann/QA Lead/no-go@3 red"), "not met; missing QA Lead; refused by Ann: red; not Ann: said something else later");
        row("a second person refuses beside an approval", Parallel, l("Ann/QA Lead/approve@2|Dan/Dev Lead/approve@1|Zoe/QA Lead/refuse@3 slow"), "not met; refused by Zoe: slow");
        row("somebody not trusted", Parallel, l("!Ann/QA Lead/approve@2|Dan/Dev Lead/approve@1"), "not met; missing QA Lead; not Ann: is not in the trust file");
        row("a stranger's refusal holds nothing", Parallel, l("!Eve/QA Lead/refuse@2 no|Ann/QA Lead/approve@2|Dan/Dev Lead/approve@1"), "met; not Eve: is not in the trust file");
        row("a role that nobody asked", Parallel, l("Ann/CTO/approve@2"), "not met; missing Dev Lead; missing QA Lead; not Ann: this role is not asked");
        row("what was signed changed", Parallel, l("~Ann/QA Lead/approve@2|Dan/Dev Lead/approve@1"), "not met; missing QA Lead; voided Ann: the plan is another one");
        row("one person, two roles", Parallel, l("Dan/Dev Lead/approve@1|Dan/QA Lead/approve@2"), "not met; missing QA Lead; not Dan: has signed in another role already");
        row("one person, two roles, allowed", SeveralRoles, l("Dan/Dev Lead/approve@1|Dan/QA Lead/approve@2"), "met");
        row("the initiator", Parallel, l("Ida/Dev Lead/approve@1|Ann/QA Lead/approve@1"), "not met; missing Dev Lead; not Ida: started the release, and so cannot approve it");
        row("the initiator may refuse", Parallel, l("Ida/Dev Lead/refuse@1 stop"), "not met; missing Dev Lead; missing QA Lead; refused by Ida: stop");
        row("the initiator, allowed", InitiatorMay, l("Ida/Dev Lead/approve@1|Ann/QA Lead/approve@1"), "met");
        row("in order, nobody", Order, {}, "not met; missing Dev Lead; missing QA Lead after Dev Lead");
        row("in order", Order, l("Dan/Dev Lead/approve@1|Ann/QA Lead/approve@2"), "met");
        row("out of order", Order, l("Ann/QA Lead/approve@1|Dan/Dev Lead/approve@2"), "not met; missing QA Lead; not Ann: signed before Dev Lead had");
        row("two of three", TwoOfThree, l("Ann/QA Lead/approve@1|Oz/Ops/approve@2"), "met");
        row("one of three", TwoOfThree, l("Oz/Ops/approve@2"), "not met; missing Dev Lead; missing QA Lead");
        row("two of three, and the third refuses", TwoOfThree, l("Ann/QA Lead/approve@1|Oz/Ops/approve@2|Dan/Dev Lead/no-go@3 no"), "not met; refused by Dan: no");
        row("two people of a role", TwoPeople, l("Oz/Ops/approve@1|Pat/Ops/approve@2"), "met");
        row("one of them twice", TwoPeople, l("Oz/Ops/approve@1|Oz/Ops/approve@2"), "not met; missing Ops; not Oz: said something else later");
        row("nobody of two", TwoPeople, {}, "not met; missing Ops x2");
        row("a third one", TwoPeople, l("Oz/Ops/approve@1|Pat/Ops/approve@2|Quin/Ops/approve@3"), "met; not Quin: enough have signed in this role");
        row("fresh", Expiring, l("Dan/Dev Lead/approve@70|Ann/QA Lead/approve@99"), "met");
        row("expired", Expiring, l("Dan/Dev Lead/approve@69|Ann/QA Lead/approve@99"), "not met; missing Dev Lead; voided Dan: has expired at 1970-01-01T01:39:00.000Z");
        row("without the comment that is asked for", Reasons, l("Dan/Dev Lead/approve@1|Ann/QA Lead/approve@1 read it"), "not met; missing Dev Lead; not Dan: an approval needs a comment here");
        row("in the future", Parallel, l("Dan/Dev Lead/approve@101|Ann/QA Lead/approve@1"), "not met; missing Dev Lead; not Dan: is signed in the future; the clocks differ");
    }
    void standings()
    {
        QFETCH(const int, kind);
        QFETCH(const QStringList, statements);
        QFETCH(const QString, expected);
        std::vector<Given> all;
        for (const QString& text : statements) all.push_back(given(text.toStdString()));
        QCOMPARE(QString::fromStdString(told(standing(policyOf(kind), "Ida's", all, 100 * minute))), expected);
        std::reverse(all.begin(), all.end());
        QCOMPARE(QString::fromStdString(told(standing(policyOf(kind), "Ida's", all, 100 * minute))), expected);
    }
    void delegation_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("counts");
        QTest::newRow("in its time") << QStringLiteral("Eve/QA Lead/approve@15") << true;
        QTest::newRow("too early") << QStringLiteral("Eve/QA Lead/approve@9") << false;
        QTest::newRow("too late") << QStringLiteral("Eve/QA Lead/approve@21") << false;
        QTest::newRow("another role") << QStringLiteral("Eve/Dev Lead/approve@15") << false;
        QTest::newRow("somebody else") << QStringLiteral("Mallory/QA Lead/approve@15") << false;
    }
    void delegation()
    {
        QFETCH(const QString, statement);
        QFETCH(const bool, counts);
        Given one = given(statement.toStdString());
        one.roles.clear();
        const Standing result = standing(policyOf(Delegated), "Ida's", {one}, 100 * minute);
        QCOMPARE(result.counted.size(), std::size_t{counts ? 1U : 0U});
        QCOMPARE(result.passedOver.size(), std::size_t{counts ? 0U : 1U});
        if (!counts) QVERIFY(result.passedOver.front().reason.starts_with("does not have the role"));
    }
    void whoHasNoListOfRolesMayNameOne()
    {
        Given one = given("Ann/QA Lead/approve@1");
        one.roles.clear();
        QVERIFY(standing(policyOf(Parallel), "", {one}, 100 * minute).counted.empty());
        one.anyRole = true;
        QCOMPARE(standing(policyOf(Parallel), "", {one}, 100 * minute).counted.size(), std::size_t{1});
    }
    void aboutSomethingElse()
    {
        Given one = given("Ann/QA Lead/approve@1");
        one.statement.item = "L9";
        const Standing result = standing(policyOf(Parallel), "", {one}, 100 * minute);
        QVERIFY(result.counted.empty());
        QCOMPARE(result.passedOver.front().reason, std::string("is about something else"));
    }
    void fromThePlan()
    {
        using plan::Item, plan::ItemKind;
        plan::Procedure procedure;
        const auto add = [&](const char* id, ItemKind kind, const char* role) {
            Item item;
            item.id = id;
            item.kind = kind;
            item.role = role;
            procedure.items.push_back(item);
        };
        add("L1", ItemKind::SignOff, "Backend Lead");
        add("L2", ItemKind::SignOff, "QA Lead");
        add("L3", ItemKind::SignOff, "backend lead");
        add("L4", ItemKind::Shell, "");
        add("L5", ItemKind::SignOff, "DevOps");
        add("L6", ItemKind::Shell, "");
        add("L7", ItemKind::SignOff, "CTO");
        QCOMPARE(policyFor(procedure, 4U).item, std::string("L5"));
        QCOMPARE(policyFor(procedure, 4U).roles.front().role, std::string("DevOps"));
        const Policy before = policyFor(procedure, Moment::BeforeTheStart), after = policyFor(procedure, Moment::AfterTheEnd);
        QCOMPARE(before.roles.size(), std::size_t{2});
        QCOMPARE(before.roles[1].role, std::string("QA Lead"));
        QCOMPARE(after.roles.size(), std::size_t{1});
        QCOMPARE(after.roles[0].role, std::string("CTO"));
        QVERIFY(policyFor({}, Moment::BeforeTheStart).roles.empty());
    }
};

QTEST_APPLESS_MAIN(TestPolicy)
#include "test_policy.moc"
