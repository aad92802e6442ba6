// What is signed, how it is shown, and when it no longer stands.

#include "models/signoff/coverage.h"
#include "models/signoff/statement.h"
#include "tests/models/signoff/company.h"

#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::signoff;
using namespace holdpoint::tests;

namespace {

constexpr std::int64_t at = 1'900'000'000'120;

Statement example()
{
    Statement statement;
    statement.release = "2030-03-17-a1b2";
    statement.planHash = std::string(64, 'a');
    statement.headSeq = 2;
    statement.headHash = std::string(64, '2');
    statement.item = "L51";
    statement.shown = "Switch the traffic";
    statement.role = "QA Lead";
    statement.decision = Decision::Approve;
    statement.meaning = Meaning::Reviewed;
    statement.comment = "all green";
    statement.atMs = at;
    statement.zoneMinutes = 330;
    return statement;
}

/// A sign-off, two commands, and a sign-off on the way back.
std::shared_ptr<const plan::Procedure> planWithSignOffs()
{
    plan::Procedure made;
    made.rollbacks = {{79, 90, "Rollback"}};
    for (const std::uint32_t line : {50U, 51U, 70U, 80U}) {
        plan::Item item;
        item.id = 'L' + std::to_string(line);
        item.line = item.lastLine = line;
        item.kind = line == 50 || line == 80 ? plan::ItemKind::SignOff : plan::ItemKind::Shell;
        if (line == 80) item.rollback = 0;
        made.items.push_back(item);
    }
    return std::make_shared<const plan::Procedure>(std::move(made));
}

journal::Event eventAt(std::uint64_t seq, journal::Body body)
{
    return {seq, 0, "Bob", std::move(body), std::string(64, static_cast<char>('0' + seq))};
}

} // namespace

class TestStatement : public QObject {
    Q_OBJECT

    std::unique_ptr<Signer> m_ann = makePerson("Ann Lee", at - 1000);

    SignedStatement made(const Statement& statement = example()) const
    {
        auto result = signStatement(statement, *m_ann);
        return result ? *result : SignedStatement{};
    }

private Q_SLOTS:
    void isWrittenInOneForm()
    {
        Statement statement = example();
        statement.name = "Ann Lee";
        statement.fingerprint = std::string(64, 'f');
        QCOMPARE(QByteArray::fromStdString(writeStatement(statement)),
                 "{\"schema\":\"holdpoint.statement.1\",\"release\":\"2030-03-17-a1b2\",\"plan\":\"" + QByteArray(64, 'a') + "\",\"head\":{\"seq\":2,\"hash\":\"" + QByteArray(64, '2') +
                 "\"},\"item\":\"L51\",\"shown\":\"Switch the traffic\",\"role\":\"QA Lead\",\"decision\":\"approve\",\"meaning\":\"reviewed\",\"comment\":\"all green\","
                 "\"time\":\"2030-03-17T23:16:40.120+05:30\",\"name\":\"Ann Lee\",\"certificate\":\"" + QByteArray(64, 'f') + "\"}");
        const auto again = readStatement(writeStatement(statement));
        QVERIFY2(again, again ? "" : again.error().what.c_str());
        QVERIFY(*again == statement);
    }
    void eachDecisionAndZoneComesBack()
    {
        for (const Decision decision : {Decision::Go, Decision::NoGo, Decision::Hold, Decision::Approve, Decision::Refuse})
            for (const Meaning meaning : {Meaning::Reviewed, Meaning::Approved, Meaning::Responsible})
                for (const std::int32_t zone : {0, 60, -570, 845}) {
                    Statement statement = example();
                    statement.decision = decision;
                    statement.meaning = meaning;
                    statement.zoneMinutes = zone;
                    const auto again = readStatement(writeStatement(statement));
                    QVERIFY(again && *again == statement);
                    QVERIFY(decisionNamed(nameOf(decision)) == decision && meaningNamed(nameOf(meaning)) == meaning);
                }
    }
    void anotherFormOfTheSameIsRefused()
    {
        const std::string text = made().statement;
        QVERIFY(readStatement(text));
        QVERIFY(!readStatement(text + " "));
        QVERIFY(!readStatement("{ " + text.substr(1)));
        std::string extra = text;
        extra.insert(extra.size() - 1, ",\"role\":\"CTO\"");
        const auto twice = readStatement(extra);
        QVERIFY(!twice && twice.error().what.find("one form") != std::string::npos);
        QVERIFY(!readStatement("[]") && !readStatement("") && !readStatement("{\"schema\":\"holdpoint.statement.2\"}"));
    }
    /// Everything that is signed is on the screen before it is.
    void theDialogShowsAllOfIt()
    {
        Statement statement = example();
        statement.name = "Ann Lee";
        statement.fingerprint = std::string(64, 'f');
        const std::string text = statementText(statement);
        for (const char* part : {"Ann Lee", "QA Lead", "approve", "reviewed", "L51: Switch the traffic", "all green", "2030-03-17T23:16:40.120+05:30", "2030-03-17-a1b2", "event 2"})
            QVERIFY2(text.find(part) != std::string::npos, part);
        for (const char digit : {'a', '2', 'f'}) QVERIFY(text.find(std::string(64, digit)) != std::string::npos);
        statement.comment = "fine\nas           CTO\x1b[2J";
        const std::string forged = statementText(statement);
        QVERIFY2(forged.find("\nas           CTO") == std::string::npos && forged.find('\x1b') == std::string::npos, forged.c_str());
        QCOMPARE(std::count(forged.begin(), forged.end(), '\n'), std::count(text.begin(), text.end(), '\n') + 1);
    }
    void isSignedInTheSignersName()
    {
        Statement statement = example();
        statement.name = "Somebody Else";
        statement.fingerprint = std::string(64, 'f');
        const auto checked = checkStatement(made(statement));
        QVERIFY2(checked, checked ? "" : checked.error().what.c_str());
        QCOMPARE(checked->statement.name, std::string("Ann Lee"));
        QCOMPARE(checked->statement.fingerprint, m_ann->certificate().fingerprint());
        QCOMPARE(checked->signedMs(), at);
    }
    void someoneElsesSignature()
    {
        const auto bob = makePerson("Bob", at - 1000);
        SignedStatement given = made();
        given.signature = *bob->signCms(given.statement, at);
        const auto checked = checkStatement(given);
        QVERIFY(!checked && checked.error().what.find("names Ann Lee, and Bob has signed it") != std::string::npos);
        given.signature = *m_ann->signCms(given.statement, at + 60'000);
        const auto late = checkStatement(given);
        QVERIFY(!late && late.error().what.find("different times") != std::string::npos);
    }
    /// Signatures moved from one release or role to another.
    void movedSignatures()
    {
        Statement other = example();
        other.release = "2030-03-18-c3d4";
        SignedStatement mixed = made();
        mixed.signature = made(other).signature;
        QVERIFY(!checkStatement(mixed));
        SignedStatement swapped = made();
        const std::size_t role = swapped.statement.find("QA Lead");
        swapped.statement.replace(role, 7, "QB Lead");
        QVERIFY(!checkStatement(swapped));
    }
    void eachByteCounts()
    {
        const std::string file = writeSigned(made());
        const auto good = readSigned(file);
        QVERIFY(good && checkStatement(*good));
        QByteArray accepted;
        for (std::size_t i = 0; i < file.size(); ++i)
            for (const int bit : {0x01, 0x20, 0x80}) {
                std::string changed = file;
                changed[i] = static_cast<char>(changed[i] ^ bit);
                const auto read = readSigned(changed);
                if (read && checkStatement(*read)) accepted += QByteArray::number(static_cast<qulonglong>(i)) + ' ';
            }
        QCOMPARE(accepted, QByteArray());
        for (std::size_t i = 0; i < file.size(); i += 7) {
            const auto cut = readSigned(file.substr(0, i));
            QVERIFY(!cut);
        }
    }

    void voided_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QByteArray>("why");
        const auto row = [](const char* name, int what, const char* item, const char* why) { QTest::newRow(name) << what << QByteArray(item) << QByteArray(why); };
        row("nothing came after it", 0, "L51", "");
        row("its own text was edited", 1, "L51", "the text of L51 was edited by Bob (event 4)");
        row("another item's text was edited", 2, "L51", "");
        row("of the release, any text", 2, "", "the text of L70 was edited by Bob");
        row("another value", 3, "L51", "the value of HOST was changed by Bob");
        row("the same value again", 4, "L51", "");
        row("a first value", 5, "L51", "");
        row("a note", 6, "", "");
        row("it was done again and failed", 7, "L51", "L51 came out otherwise (failed)");
        row("it went well again", 8, "L51", "");
        row("a rollback", 9, "L51", "a rollback was begun");
        row("its item is skipped", 10, "L51", "L51 was skipped");
        row("handed over", 11, "", "handed over to Cid");
        row("another item failed and was accepted", 12, "", "L70 was accepted although it had failed");
        row("a secret is given again", 13, "", "");
        row("before the first work, any text of the plan", 2, "L50", "the text of L70 was edited by Bob");
        row("on the way back, a rollback", 9, "L80", "");
        row("on the way back, another value", 3, "L80", "the value of HOST was changed by Bob");
        row("of an item, handed over", 11, "L51", "");
    }
    void voided()
    {
        QFETCH(const int, what);
        QFETCH(const QByteArray, item);
        QFETCH(const QByteArray, why);
        using namespace journal;
        const std::vector<Body> bodies{Noted{}, Decided{"L51", Choice::Edit, "new", ""}, Decided{"L70", Choice::Edit, "new", ""}, Bound{"HOST", "b", false}, Bound{"HOST", "a", false},
                                       Bound{"PORT", "1", false}, Noted{"hello"}, Settled{"L51", 2, Outcome::Failed, "", 0, 1}, Settled{"L51", 2, Outcome::Passed, "", 0, 0},
                                       RollbackBegun{}, Decided{"L51", Choice::Skip, "", "late"}, HandedOver{"Cid", ""}, Decided{"L70", Choice::Accept, "", "known"}, Bound{"TOKEN", "", true}};
        std::vector<Event> events{eventAt(1, journal::Started{"f", "/", journal::Drive::Flow, false, planWithSignOffs()}), eventAt(2, Bound{"HOST", "a", false}), eventAt(3, Settled{"L51", 1, Outcome::Passed, "", 0, 0})};
        if (what > 0) events.push_back(eventAt(4, bodies[static_cast<std::size_t>(what)]));
        Statement statement = example();
        statement.headSeq = 3;
        statement.headHash = std::string(64, '3');
        statement.item = item.toStdString();
        const auto reason = voidedBy(statement, coveredBy(statement.release, statement.planHash, events));
        QCOMPARE(reason.has_value(), !why.isEmpty());
        if (reason) QVERIFY2(QByteArray::fromStdString(*reason).contains(why), reason->c_str());
    }
    void anotherReleasePlanOrJournal()
    {
        const std::vector<journal::Event> events{eventAt(1, journal::Noted{}), eventAt(2, journal::Noted{})};
        const Statement statement = example();
        QVERIFY(!voidedBy(statement, coveredBy(statement.release, statement.planHash, events)));
        QVERIFY(voidedBy(statement, coveredBy("other", statement.planHash, events)));
        QVERIFY(voidedBy(statement, coveredBy(statement.release, std::string(64, 'b'), events)));
        QVERIFY(voidedBy(statement, coveredBy(statement.release, statement.planHash, {events.front()})));
        auto changed = events;
        changed[1].hash = std::string(64, '9');
        QVERIFY(voidedBy(statement, coveredBy(statement.release, statement.planHash, changed)));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "test_statement.moc"
