// What people may sign and vote, checked against the record: the event to keep, or why it cannot be.

#include "models/session/intents.h"
#include "models/session/notary.h"
#include "models/session/sign_intents.h"
#include "models/session/sign_policy.h"
#include "models/session/wishes.h"
#include "models/signoff/key_store.h"
#include "models/signoff/signing.h"
#include "models/store/memory_journal.h"
#include "tests/models/signoff/company.h"
#include "tests/support/engine_script.h"

#include <QTemporaryDir>
#include <QTest>

using namespace holdpoint;
using namespace holdpoint::session;
using namespace holdpoint::tests;
using journal::Decision;
using journal::Testimony;

namespace {

constexpr std::int64_t at = 1'900'000'000'000;

signoff::Trust trustOf(const std::vector<std::pair<const signoff::Signer*, std::vector<std::string>>>& people)
{
    signoff::Trust trust;
    for (const auto& [signer, roles] : people) trust.add({signer->certificate().name(), roles, signer->certificate().fingerprint(), 0, 0, {}});
    return trust;
}

} // namespace

class TestSignIntents : public QObject {
    Q_OBJECT

    std::unique_ptr<signoff::Signer> m_bo = makePerson("Bo Li", at - 100'000), m_cy = makePerson("Cy Oz", at - 100'000);
    std::unique_ptr<store::MemoryJournal> m_journal;
    std::vector<journal::Event> m_events;

    [[nodiscard]] journal::Record record() const { return journal::fold(m_events); }
    void add(std::vector<journal::Body> bodies)
    {
        std::vector<journal::Draft> drafts;
        for (journal::Body& body : bodies) drafts.push_back({at, "ann", std::move(body)});
        if (m_events.empty()) {
            auto made = m_journal->create({"r1", "Mail", "running", "", "", 0}, std::move(drafts));
            QVERIFY(bool(made));
            m_events = *made;
        } else {
            auto made = m_journal->append("r1", m_events.back().seq, std::move(drafts), {"r1", "Mail", "running", "", "", 0});
            QVERIFY(made && made->has_value());
            m_events.insert(m_events.end(), made.value()->begin(), made.value()->end());
        }
    }
    void start(const char* plan, journal::PolicySet policy)
    {
        m_events.clear();
        m_journal = std::make_unique<store::MemoryJournal>();
        add({journal::Started{"f", "/", journal::Drive::Flow, false, planOf(plan)}, std::move(policy)});
    }
    [[nodiscard]] SignWish wish(const signoff::Signer& signer, std::uint32_t item, const std::string& role = {}, Decision decision = Decision::Approve, const std::string& comment = {}) const
    {
        return {"r1", item, role, decision, journal::Meaning::Approved, comment, at + 1000, 60, {signer.certificate().name(), signer.certificate().fingerprint()}};
    }
    [[nodiscard]] Result<journal::Body> signs(const SignWish& wish, const signoff::Signer& signer, const signoff::Trust& trust) const
    {
        const auto statement = statementAbout(record(), wish);
        if (!statement) return statement.error();
        const auto words = signedBy(*statement, signer, trust, session::needsSignature(record(), *statement));
        if (!words) return words.error();
        return signOff(record(), *words, wish.atMs);
    }
    [[nodiscard]] static std::string said(const Result<journal::Body>& body) { return body ? "kept: " + std::string(journal::typeOf(*body)) : body.error().what; }

private Q_SLOTS:
    void aSignatureIsKeptAndChecked()
    {
        start("L1 sign-off DBA\nL2 shell", {false, {"DBA"}});
        const auto trust = trustOf({{m_bo.get(), {"DBA"}}});
        const auto body = signs(wish(*m_bo, 0), *m_bo, trust);
        QCOMPARE(said(body), std::string("kept: signed"));
        add({*body});
        const Notary notary(*m_journal, "r1", {});
        // The files of that notary know nobody, so it is the signer that it does not take.
        QVERIFY2(notary.faultOf(record(), record().signing.signatures.front()).find("is not in the trust file") != std::string::npos, "");
        QVERIFY(signoff::standingOf(record(), 0, at + 2000).met);
    }

    void whatCannotBeSigned_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("another role") << 0 << QByteArray("nobody is asked as 'QA' now at L1 (line 1); asked are DBA");
        QTest::newRow("a role that one does not have") << 1 << QByteArray("Cy Oz does not have the role DBA; nothing was signed");
        QTest::newRow("somebody unknown") << 2 << QByteArray("is not in the trust file");
        QTest::newRow("a command") << 3 << QByteArray("L2 (line 2) is no sign-off");
        QTest::newRow("what is behind the work") << 4 << QByteArray("L3 (line 3) is a sign-off whose turn has not come");
        QTest::newRow("a refusal without a reason") << 5 << QByteArray("a refusal needs a reason");
        QTest::newRow("an expired certificate") << 6 << QByteArray("had expired at");
        QTest::newRow("a certificate that is not valid yet") << 7 << QByteArray("was not valid yet");
        QTest::newRow("somebody who was revoked") << 8 << QByteArray("was revoked at");
        QTest::newRow("whoever has started it") << 9 << QByteArray("has started the release, and so cannot approve it");
        QTest::newRow("what has changed meanwhile") << 10 << QByteArray("since you have read it, the value of host was changed by ann");
    }
    void whatCannotBeSigned()
    {
        QFETCH(const int, what);
        QFETCH(const QByteArray, why);
        journal::PolicySet policy{false, {"DBA"}};
        if (what == 9) policy.initiators = {m_bo->certificate().fingerprint()};
        start("L1 sign-off DBA\nL2 shell\nL3 sign-off DBA", policy);
        add({journal::Bound{"host", "a"}});
        auto trust = trustOf({{m_bo.get(), {"DBA"}}, {m_cy.get(), {"QA"}}});
        SignWish about = wish(*m_bo, what == 3 ? 1 : what == 4 ? 2 : 0, what == 0 ? "QA" : "", what == 5 ? Decision::Refuse : Decision::Approve);
        const signoff::Signer& signer = what == 1 ? *m_cy : *m_bo;
        if (what == 1) about = wish(*m_cy, 0);
        if (what == 2) trust.remove(0);
        if (what == 6) about.atMs = m_bo->certificate().validToMs() + 1000;
        if (what == 7) about.atMs = m_bo->certificate().validFromMs() - 1000;
        if (what == 8) trust.revoke(0, at - 1000, "has left");
        Result<journal::Body> body = Error{};
        if (what == 10) {
            const auto statement = statementAbout(record(), about);
            QVERIFY(bool(statement));
            const auto words = signedBy(*statement, signer, trust, true);
            QVERIFY(bool(words));
            add({journal::Bound{"host", "b"}});
            body = signOff(record(), *words, about.atMs);
        } else {
            body = signs(about, signer, trust);
        }
        QVERIFY2(!body && QByteArray::fromStdString(body.error().what).contains(why), said(body).c_str());
        QVERIFY(body.error().what.find('\n') == std::string::npos);
    }

    void sideBySideAndAheadOnTheWayBack()
    {
        start("L1 sign-off DBA\nL2 sign-off QA\nL3 shell\nL30 sign-off QA back\nL31 shell back", {false, {"DBA", "QA"}});
        const auto trust = trustOf({{m_bo.get(), {"DBA"}}, {m_cy.get(), {"QA"}}});
        QCOMPARE(said(signs(wish(*m_cy, 1), *m_cy, trust)), std::string("kept: signed"));
        QCOMPARE(said(signs(wish(*m_cy, 3), *m_cy, trust)), std::string("kept: signed"));
    }

    void theWholeIsSignedAfterTheEnd()
    {
        start("L1 task", {false, {"DBA"}});
        add({journal::Finished{}});
        const auto trust = trustOf({{m_bo.get(), {"DBA"}}});
        QCOMPARE(said(signs(wish(*m_bo, plan::none, "DBA"), *m_bo, trust)), std::string("kept: signed"));
        QVERIFY(!signs(wish(*m_bo, 0), *m_bo, trust));
    }

    void votes()
    {
        start("L1 sign-off DBA\nL2 sign-off QA\nL3 shell", {false, {"DBA"}});
        QVERIFY(said(openPoll(record(), {"", plan::none, {}, 0, "", 0})).find("needs a question") != std::string::npos);
        QVERIFY(said(openPoll(record(), {"Go?", plan::none, {}, 3, "", 0})).find("cannot be had from 2 roles") != std::string::npos);
        add({*openPoll(record(), {"Go?", plan::none, {}, 0, "Owner", 0})});
        QVERIFY(said(openPoll(record(), {"Go?", plan::none, {}, 0, "", 0})).find("open already") != std::string::npos);
        const auto trust = trustOf({{m_bo.get(), {"DBA"}}});
        const auto about = [&](const std::string& role, Decision word, const std::string& why) { return wish(*m_bo, plan::none, role, word, why); };
        QVERIFY(said(Result<journal::Body>(voteAbout(record(), about("DBA", Decision::NoGo, "")).error())).find("needs a reason") != std::string::npos);
        QVERIFY(!voteAbout(record(), about("Owner", Decision::Go, "")));
        QVERIFY(!directionAbout(record(), about("", Decision::Go, "")));      // no quorum yet
        // A role of which the trust file names people has to sign; the other one may say its word.
        const auto words = voteAbout(record(), about("DBA", Decision::Go, ""));
        QVERIFY(bool(words));
        QVERIFY(said(vote(record(), saidOnly(*words), at)).find("DBA signs in this release") != std::string::npos);
        add({*vote(record(), *signedBy(*words, *m_bo, trust, true), at)});
        add({*vote(record(), saidOnly(*voteAbout(record(), about("qa", Decision::Hold, "wait"))), at)});
        const signoff::Board board = signoff::boardOf(*record().signing.openPoll(), at + 5000);
        QVERIFY(board.quorum && board.go == 1 && board.hold == 1 && board.dissent.size() == 1);
        add({*decidePoll(record(), saidOnly(*directionAbout(record(), about("", Decision::Go, ""))), at)});
        QVERIFY(record().signing.openPoll() == nullptr);
        QVERIFY(!vote(record(), *signedBy(*words, *m_bo, trust, true), at));
    }

    void aNoIsNotPassedWithoutAReason()
    {
        start("L1 sign-off DBA\nL2 shell", {});
        const auto word = [&](Decision decision) { return wish(*m_bo, plan::none, {}, decision, "stop it"); };
        add({*openPoll(record(), {"Go?", plan::none, {}, 0, "Owner", 0})});
        QCOMPARE(said(letGo(record(), {})), std::string("the release is not held: it waits for the poll 'Go?'; answer it or decide it"));
        add({*decidePoll(record(), saidOnly(*directionAbout(record(), word(Decision::NoGo))), at)});
        const std::string refused = said(letGo(record(), {}));
        QCOMPARE(refused, std::string("Bo Li, Owner, has decided NO-GO (stop it), so nobody goes on without a word: ask again with a poll, or go on against it, which is a deviation and needs a reason; give it with --reason"));
        // Nor does it come through the store, from a desk that has not seen it.
        journal::Wish wanted;
        wanted.person = "cy";
        wanted.right = journal::Right::Drive;
        wanted.type = "released";
        wanted.body = journal::writeBody(journal::Released{});
        QCOMPARE(said(bodyOf(wanted, record())), refused);
        wanted.body = journal::writeBody(journal::Released{"the customer waits"});
        QCOMPARE(said(bodyOf(wanted, record())), std::string("kept: released"));
        // Others are no way round it, and what is left open is as it was asked.
        QVERIFY(said(openPoll(record(), {"Go?", plan::none, {"Intern"}, 0, "", 0})).find("the NO-GO of Bo Li stands, and only those who were asked can take it back: DBA, decided by Owner") == 0);
        const auto again = openPoll(record(), {});
        QVERIFY2(bool(again), again ? "" : again.error().what.c_str());
        const auto& opened = std::get<journal::PollOpened>(*again);
        QCOMPARE(opened.director, std::string("Owner"));
        QCOMPARE(opened.question, std::string("Go?"));
        add({*again});
        add({*vote(record(), saidOnly(*voteAbout(record(), word(Decision::Go))), at)});
        QVERIFY(record().held);
        add({*decidePoll(record(), saidOnly(*directionAbout(record(), word(Decision::Go))), at + 2000)});
        QVERIFY(!record().held && record().deviations.empty());
    }

    /// What a no holds somebody may hold as well, and a GO lets go of the no alone.
    void aHoldBesidesANo()
    {
        start("L1 gate hold\nL2 shell", {});
        const auto word = [&](Decision decision) { return wish(*m_bo, plan::none, {}, decision, "stop it"); };
        const auto decide = [&](Decision decision) { return decidePoll(record(), saidOnly(*directionAbout(record(), word(decision))), at); };
        add({*openPoll(record(), {{}, 0, {"DBA"}, 0, "Owner", 0})});
        add({*decide(Decision::NoGo)});
        add({*hold(record(), "lunch")});
        QVERIFY(said(hold(record(), "also me")).find("held already, by ann") != std::string::npos);
        // Asked again, it is about what it was about.
        add({*openPoll(record(), {"And now?", plan::none, {}, 0, "", 0})});
        QCOMPARE(record().signing.openPoll()->opened.item, std::string("L1"));
        add({*vote(record(), saidOnly(*voteAbout(record(), word(Decision::Go))), at)});
        add({*decide(Decision::Go)});
        QVERIFY(record().held && record().signing.standingNo() == nullptr);
        QCOMPARE(record().heldReason, std::string("lunch"));
    }

    /// What was said elsewhere is judged once more where the release is driven: meanwhile it may be asked anew, or go back.
    void whatHasBeenOnItsWayIsJudgedAgain()
    {
        start("L1 sign-off DBA\nL2 shell\nL9 shell back", {});
        const auto word = [&](Decision decision) { return wish(*m_bo, plan::none, {}, decision, "seen"); };
        const auto come = [&](const journal::Body& body) {
            journal::Wish wanted;
            wanted.person = "cy";
            wanted.right = journal::Right::Drive;
            wanted.type = journal::typeOf(body);
            wanted.body = journal::writeBody(body);
            return said(bodyOf(wanted, record()));
        };
        const auto poll = openPoll(record(), {"Go?", plan::none, {"DBA"}, 0, "Owner", 0});
        add({*poll});
        QVERIFY(come(*poll).find("open already") != std::string::npos);
        const auto voted = vote(record(), saidOnly(*voteAbout(record(), word(Decision::Go))), at);
        QCOMPARE(come(*voted), std::string("kept: voted"));
        add({*voted});
        const auto decided = decidePoll(record(), saidOnly(*directionAbout(record(), word(Decision::Go))), at);
        QCOMPARE(come(*decided), std::string("kept: poll-decided"));
        add({journal::PollAskedAgain{"P1", "line 2 failed", {}}});
        QVERIFY(come(*decided).find("asked again meanwhile") != std::string::npos);
        QVERIFY(come(*voted).find("asked again meanwhile") != std::string::npos);
        const auto anew = saidOnly(*directionAbout(record(), word(Decision::NoGo)));
        journal::Statement alone = *journal::readStatement(anew.statement);
        alone.decision = Decision::Go;
        QVERIFY(come(journal::PollDecided{"P1", saidOnly(alone)}).find("the quorum is not there yet") != std::string::npos);
        add({journal::RollbackBegun{{"L9"}, {"Rollback"}, "r", 1}});
        QVERIFY(come(journal::PollDecided{"P1", anew}).find("does not go forward") != std::string::npos);
    }

    void policyAtTheStart()
    {
        QTemporaryDir folder;
        const PeopleFiles files{folder.filePath(QStringLiteral("keys")).toStdString(), folder.filePath(QStringLiteral("trust.json")).toStdString(), {}};
        const auto plan = planOf("L1 sign-off DBA\nL2 gate\nL3 sign-off QA\nL4 shell");
        const auto none = policyAtStart(*plan, files, {}, "ann");
        QVERIFY(none && !none->has_value());          // nobody is known: a name is enough
        const auto required = policyAtStart(*plan, files, {true, {}, {}}, "ann");
        QVERIFY2(!required && required.error().what.find("nobody in the trust file has the role 'DBA' that line 1 asks for") == 0, required ? "" : required.error().what.c_str());
        const auto trust = trustOf({{m_bo.get(), {"dba"}}, {m_cy.get(), {"Owner"}}});
        writeFile(QString::fromStdString(files.trust), QByteArray::fromStdString(trust.write()));
        const auto known = policyAtStart(*plan, files, {}, "ann");
        QVERIFY(known && known->has_value());
        QCOMPARE((*known)->roles, std::vector<std::string>{"DBA"});
        QVERIFY(!(*known)->all);
        writeFile(QString::fromStdString(files.trust), "{\"schema\": 1, \"people\": 5}");
        QVERIFY(!policyAtStart(*plan, files, {}, "ann"));         // a list that cannot be read trusts nobody by mistake
        const auto read = [&](const char* text) { return readPolicy(text, "p.json", *plan); };
        const auto rule = read(R"({"schema": 1, "rules": [{"items": ["2"], "roles": ["DBA", {"role": "QA", "people": 2}], "at_least": 1, "in_order": true}], "valid": "8h"})");
        QVERIFY2(rule, rule ? "" : rule.error().text().c_str());
        QCOMPARE(rule->rules.front().items.front(), std::string("L2"));
        QCOMPARE(rule->rules.front().roles[1].people, 2U);
        QCOMPARE(rule->validMs, std::int64_t{8 * 3'600'000});
        for (const char* wrong : {"{}", R"({"schema": 2})", R"({"schema": 1, "rule": []})", R"({"schema": 1, "valid": "soon"})", R"({"schema": 1, "rules": [{"items": ["9"], "roles": ["DBA"]}]})",
                                  R"({"schema": 1, "rules": [{"items": ["4"], "roles": ["DBA"]}]})", R"({"schema": 1, "rules": [{"items": ["1"], "roles": []}]})",
                                  R"({"schema": 1, "rules": [{"items": ["1"], "roles": ["DBA"], "at_least": 2}]})", R"({"schema": 1, "rules": [{"items": ["1"], "roles": [{"role": "DBA", "people": 0}]}]})", R"({"schema": 1, "signatures": "maybe"})"})
            QVERIFY2(!read(wrong), wrong);
    }

    /// What somebody has put into the journal past all of that is found by whoever drives.
    void theNotaryFindsWhatIsForged()
    {
        QTemporaryDir folder;
        const PeopleFiles files{{}, folder.filePath(QStringLiteral("trust.json")).toStdString(), {}};
        const auto trust = trustOf({{m_bo.get(), {"DBA"}}});
        writeFile(QString::fromStdString(files.trust), QByteArray::fromStdString(trust.write()));
        start("L1 sign-off DBA\nL2 shell", {false, {"DBA"}});
        const Notary notary(*m_journal, "r1", files);
        const auto statement = statementAbout(record(), wish(*m_bo, 0));
        const auto good = signedBy(*statement, *m_bo, trust, true);
        QVERIFY(bool(good));
        const auto faultOf = [&](Testimony words, std::int64_t keptMs = at) {
            journal::SignatureRecord one{m_events.back().seq + 1, keptMs, *journal::readStatement(words.statement), words, {}, 0};
            return notary.faultOf(record(), one);
        };
        QCOMPARE(faultOf(*good), std::string());
        Testimony forged = *good;
        forged.signature.clear();
        QCOMPARE(faultOf(forged), std::string("it is not signed, and has to be"));
        forged.signature = "no base64!";
        QVERIFY(!faultOf(forged).empty());
        forged = *good;
        forged.statement.replace(forged.statement.find("\"DBA\""), 5, "\"QBA\"");
        QVERIFY(!faultOf(forged).empty());
        forged = *good;
        forged.roles = {"DBA", "Owner"};
        QCOMPARE(faultOf(forged), std::string("Bo Li does not have the role Owner here"));
        forged.roles = {"DBA"};
        forged.anyRole = true;
        QVERIFY(!faultOf(forged).empty());
        const auto other = [&](const std::function<void(journal::Statement&)>& change) {
            journal::Statement changed = *statement;
            change(changed);
            return faultOf(*signedBy(changed, *m_bo, trust, true));
        };
        QCOMPARE(other([](journal::Statement& s) { s.release = "r2"; }), std::string("it is about another release, r2"));
        QVERIFY(!other([](journal::Statement& s) { s.planHash = std::string(64, '0'); }).empty());
        QVERIFY(!other([](journal::Statement& s) { s.headHash = std::string(64, '0'); }).empty());
        QVERIFY(!other([](journal::Statement& s) { s.headSeq = 99; }).empty());
        auto revoked = trust;
        revoked.revoke(0, at + 50'000, "has left");
        writeFile(QString::fromStdString(files.trust), QByteArray::fromStdString(revoked.write()));
        QCOMPARE(faultOf(*good), std::string());                  // what was signed before stays
        QVERIFY2(faultOf(*good, at + 60'000).find("was revoked") != std::string::npos, "a signature that says it is older was taken");
    }
};

QTEST_GUILESS_MAIN(TestSignIntents)
#include "test_sign_intents.moc"
