// The driver looks at what was signed before it lets anything through, whoever has kept it.

#include "models/session/driver.h"
#include "models/session/sign_intents.h"
#include "models/session/sign_policy.h"
#include "models/session/virtual_world.h"
#include "models/signoff/signing.h"
#include "models/store/memory_journal.h"
#include "tests/models/signoff/company.h"
#include "tests/support/engine_script.h"

#include <QTest>

using namespace holdpoint;
using namespace holdpoint::session;
using journal::ItemState;

class TestDriverSigning : public QObject {
    Q_OBJECT

    VirtualClock m_clock{1'900'000'000'000};
    std::unique_ptr<store::MemoryJournal> m_journal;
    std::unique_ptr<VirtualRunner> m_runner;
    std::unique_ptr<Release> m_release;
    std::unique_ptr<Driver> m_driver;

    /// A release in flow that waits for one signature, and a driver that takes those of Bo alone.
    void start()
    {
        m_driver.reset();
        m_journal = std::make_unique<store::MemoryJournal>();
        m_runner = std::make_unique<VirtualRunner>(m_clock, [](const engine::Job&) {
            VirtualRunner::Course course;
            course.durationMs = 1000;
            course.end.how = engine::JobEnd::How::Exited;
            return course;
        });
        auto made = Release::create(*m_journal, m_clock, "r1", "ann", {journal::Started{"f", "/", journal::Drive::Flow, false, tests::planOf("L1 sign-off DBA\nL2 shell")}, journal::PolicySet{false, {"DBA"}}});
        QVERIFY(bool(made));
        m_release = std::make_unique<Release>(std::move(made.value()));
        Driver::Parts parts;
        parts.shell = m_runner.get();
        parts.witness = false;
        parts.person = "ann";
        parts.notary = [](const journal::Record&, const journal::SignatureRecord& one) { return one.statement.name == "Bo Li" ? std::string() : "nobody knows this signer"; };
        m_driver = std::make_unique<Driver>(*m_release, *m_journal, std::move(parts));
        m_driver->begin();
        m_driver->turn();
    }

    /// As a wish from another desk comes: proposed, and then the driver's turn.
    void sign(const signoff::Signer& signer)
    {
        const signoff::Certificate& who = signer.certificate();
        signoff::Trust trust;
        trust.add({who.name(), {"DBA"}, who.fingerprint(), 0, 0, {}});
        const auto statement = statementAbout(m_release->record(), {"r1", 0, "DBA", journal::Decision::Approve, journal::Meaning::Approved, {}, m_clock.now(), 60, {who.name(), who.fingerprint()}});
        QVERIFY2(bool(statement), statement ? "" : statement.error().what.c_str());
        const auto words = signedBy(*statement, signer, trust, true);
        QVERIFY2(bool(words), words ? "" : words.error().what.c_str());
        const auto body = signOff(m_release->record(), *words, m_clock.now());
        QVERIFY2(bool(body), body ? "" : body.error().what.c_str());
        m_release->propose(*body, who.name());
        m_driver->turn();
    }

private Q_SLOTS:
    void aForgedSignatureStartsNothing()
    {
        start();
        QVERIFY(m_runner->begun().empty());
        sign(*tests::makePerson("Mallory", m_clock.now() - 1000));
        QVERIFY(m_runner->begun().empty());
        QCOMPARE(m_release->record().items[1].state, ItemState::Pending);
        QCOMPARE(m_release->record().signing.signatures.front().voided, std::string("nobody knows this signer"));
    }

    void aRealOneLetsItGoOn()
    {
        start();
        sign(*tests::makePerson("Bo Li", m_clock.now() - 1000));
        QVERIFY(m_release->record().signing.signatures.front().voided.empty());
        QVERIFY(m_runner->begun() == (std::map<std::string, int>{{"L2-1", 1}}));
    }
};

QTEST_GUILESS_MAIN(TestDriverSigning)
#include "test_driver_signing.moc"
