// What else a signature of a report may need: an authority that says when, and a key that lies on a token. Both may fail in the middle.

#include "tests/journeys/reported.h"
#include "tests/models/signoff/soft_token.h"
#include "tests/models/signoff/time_authority.h"
#include "tests/support/quiet.h"
#include "widgets/window/preferences_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSettings>
#include <QTemporaryDir>
#include <QThreadPool>

#include <optional>
#include <tuple>
#include <vector>

using namespace holdpoint;
using namespace holdpoint::tests;
using Part = widgets::ReportWindow::Part;

namespace {

/// Takes the key of "ann" into the key store, in the dialog for that.
void takeToken(QWidget& window)
{
    QVERIFY(press(window, QStringLiteral("reportSign")));
    QVERIFY(press(window, QStringLiteral("reportNewIdentity")));
    QWidget* dialog = nullptr;
    QTRY_VERIFY((dialog = reach(window, QStringLiteral("identityDialog"))) != nullptr);
    reachA<QComboBox>(*dialog, QStringLiteral("identityKind"))->setCurrentIndex(1);
    QVERIFY(!reach(*dialog, QStringLiteral("identityPassphrase")) && !reach(*dialog, QStringLiteral("identityMake")));
    // What it holds is seen without its PIN, and chosen.
    QVERIFY(write(*dialog, QStringLiteral("identityModule"), QStringLiteral(HOLDPOINT_TOKEN_TAKEN_OUT)));
    QTest::keyClick(reach(*dialog, QStringLiteral("identityModule")), Qt::Key_Return);
    auto* keys = dialog->findChild<QComboBox*>(QStringLiteral("identityKeys"));
    QTRY_COMPARE(keys->count(), 1);
    QCOMPARE(keys->itemText(0), QStringLiteral("ann, on the token ops"));
    QTRY_COMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("identityKey"))->text(), QStringLiteral("pkcs11:token=ops;object=ann"));
    for (const auto& [module, pin, says] : {std::tuple{"/nowhere/module.so", "7654321", "the library of the token is not there"}, {HOLDPOINT_TOKEN_TAKEN_OUT, "1111111", "the PIN is wrong"}}) {
        QVERIFY(write(*dialog, QStringLiteral("identityModule"), QString::fromUtf8(module)));
        QVERIFY(write(*dialog, QStringLiteral("identityPin"), QString::fromUtf8(pin)));
        QVERIFY(press(*dialog, QStringLiteral("identityMake")));
        QVERIFY(dialog->findChild<QLineEdit*>(QStringLiteral("identityPin"))->text().isEmpty());
        const auto* trouble = dialog->findChild<QLabel*>(QStringLiteral("identityTrouble"));
        QTRY_VERIFY2(trouble->isVisible() && trouble->text().contains(QString::fromUtf8(says)), qPrintable(trouble->text()));
    }
    QVERIFY(write(*dialog, QStringLiteral("identityPin"), QStringLiteral("7654321")));
    QVERIFY(press(*dialog, QStringLiteral("identityMake")));
    QTRY_VERIFY(!reach(window, QStringLiteral("identityDialog")));
    QTRY_COMPARE(window.findChild<QComboBox*>(QStringLiteral("reportWho"))->currentText(), QStringLiteral("ann (ann)"));
}

} // namespace

class TestReportKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeCompany(m_company.path()));
        QVERIFY(makeEmployee(m_company.path(), QStringLiteral("ann"), QStringLiteral("ec")));
        const QString problem = makeSoftToken(m_company.path(), QStringLiteral("ann"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        qputenv("HOLDPOINT_TOKEN_MODULE", softTokenModule().toUtf8());
        qputenv("HOLDPOINT_TOKEN_SIGNS", "2");
    }
    void init()
    {
        QSettings().clear();
        m_quiet.emplace();
    }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }

    /// The server is chosen once, in the preferences, and asked when somebody signs. Whatever it does, the window goes on.
    void aTimeStampServerIsAsked()
    {
        Reported at;
        at.trust({{"Bo Li", {"QA Lead"}, at.key("Bo Li"), 0, 0, {}}, {"Cy Oz", {"DBA"}, at.key("Cy Oz"), 0, 0, {}}});
        QVERIFY(QFile::copy(m_company.filePath(QStringLiteral("ca.pem")), at.file("authorities.pem")));
        TimeAuthority authority(m_company.path());
        at.open();
        const QByteArray shown = at.window->desk().shown().pdf;
        at.opened.desk.showPreferences(at.opened.window);
        auto* preferences = at.opened.window->findChild<widgets::PreferencesDialog*>();
        QVERIFY(preferences);
        for (const char* wrong : {"tsa.example.com", "ftp://tsa.example.com", "http://", "https://me:secret@tsa.example.com"}) {
            QVERIFY(write(*preferences, QStringLiteral("timeStampServer"), QString::fromUtf8(wrong)));
            QVERIFY2(reach(*preferences, QStringLiteral("preferencesTrouble")) && !reach(*preferences, QStringLiteral("keep")), wrong);
        }
        QVERIFY(write(*preferences, QStringLiteral("timeStampServer"), QString::fromStdString(authority.at())));
        QVERIFY(!reach(*preferences, QStringLiteral("preferencesTrouble")));
        QVERIFY(press(*preferences, QStringLiteral("keep")));
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        auto* stamp = reachA<QCheckBox>(*at.window, QStringLiteral("reportStamp"));
        QVERIFY(stamp && stamp->isChecked() && stamp->text().contains(QStringLiteral("127.0.0.1")));

        // It says nothing: whoever does not want to wait leaves it, and has not signed.
        authority.silent = true;
        at.sign(words);
        QTRY_COMPARE(authority.requests, 1);
        QVERIFY2(at.label("reportWords").contains(QStringLiteral("is asked for the time")), qPrintable(at.label("reportWords")));
        QVERIFY(press(*at.window, QStringLiteral("reportSignCancel")));
        QVERIFY(!reach(*at.window, QStringLiteral("reportSignNow")));
        authority.hangUp();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(at.signatures().contains(QStringLiteral("Nobody has signed")) && at.window->desk().shown().pdf == shown);

        // It refuses: one line, and nothing is signed. Without it, it is.
        authority.silent = false;
        authority.status = "503 Busy";
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        at.sign(words);
        QTRY_VERIFY2(at.label("reportTrouble").contains(QStringLiteral("nothing was signed: the time stamp server at http://127.0.0.1")), qPrintable(at.label("reportTrouble")));
        QVERIFY2(at.label("reportTrouble").contains(QStringLiteral("(it answers 503)")) && at.label("reportTrouble").contains(QStringLiteral("sign without it")) && !at.label("reportTrouble").contains(QLatin1Char('\n')), qPrintable(at.label("reportTrouble")));
        QCOMPARE(at.window->desk().shown().pdf, shown);
        stamp->click();
        at.sign(words);
        QTRY_VERIFY2(at.signatures().contains(QStringLiteral("signature 1 by Bo Li (QA Lead, approved): valid")), qPrintable(at.signatures()));
        QVERIFY2(at.signatures().contains(QStringLiteral("by the signer's clock")), qPrintable(at.signatures()));

        // It answers.
        authority.status = "200 OK";
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        auto* who = at.window->findChild<QComboBox*>(QStringLiteral("reportWho"));
        who->setCurrentIndex(who->findText(QStringLiteral("Cy Oz"), Qt::MatchStartsWith));
        QVERIFY(stamp->isChecked());
        at.sign(words);
        QTRY_VERIFY2(at.signatures().contains(QStringLiteral("signature 2 by Cy Oz (DBA, approved): valid")), qPrintable(at.signatures()));
        QVERIFY2(at.signatures().contains(QStringLiteral("by the time stamp of Example-Time")), qPrintable(at.signatures()));
        QSettings().clear();
    }

    /// Whoever has left it before its turn came has opened no key: a wrong passphrase does not count, and no server is asked.
    void whatIsLeftInTimeOpensNothing()
    {
        Reported at;
        at.trust({{"Bo Li", {"QA Lead"}, at.key("Bo Li"), 0, 0, {}}});
        TimeAuthority authority(m_company.path());
        at.open();
        at.window->setTimeStampServer(authority.at());
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        QThreadPool& pool = *QThreadPool::globalInstance();
        pool.waitForDone();
        const int most = pool.maxThreadCount();
        const auto back = qScopeGuard([&] { pool.setMaxThreadCount(most); });
        pool.setMaxThreadCount(1);
        for (const char* typed : {"other words than these", words}) {
            QSemaphore turn;
            pool.start([&turn] { turn.acquire(); });
            at.sign(typed);
            QVERIFY(press(*at.window, QStringLiteral("reportSignCancel")));
            turn.release();
            pool.waitForDone();
            QCoreApplication::processEvents();
            QVERIFY2(at.bytesOf("keys/bo-li.tries").isEmpty(), typed);
            QCOMPARE(authority.requests, 0);
            QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        }
    }

    /// Whoever chooses another kind of key leaves no secret behind in a field that is not seen any more.
    void aSecretGoesWithItsField()
    {
        Reported at;
        at.open();
        QVERIFY(press(*at.window, QStringLiteral("reportSign")));
        QVERIFY(press(*at.window, QStringLiteral("reportNewIdentity")));
        QWidget* dialog = nullptr;
        QTRY_VERIFY((dialog = reach(*at.window, QStringLiteral("identityDialog"))) != nullptr);
        auto* kind = reachA<QComboBox>(*dialog, QStringLiteral("identityKind"));
        const auto leaves = [&](int other, const std::vector<const char*>& secrets) {
            for (const char* secret : secrets) QVERIFY(write(*dialog, QString::fromUtf8(secret), QString::fromUtf8(words)));
            kind->setCurrentIndex(other);
            for (const char* secret : secrets) QVERIFY2(dialog->findChild<QLineEdit*>(QString::fromUtf8(secret))->text().isEmpty(), secret);
        };
        leaves(1, {"identityPassphrase", "identityAgain"});
        leaves(0, {"identityPin"});
    }

    /// A key on a token, of a company that hands them out.
    void aTokenSigns()
    {
        Reported at;
        QVERIFY(QFile::copy(m_company.filePath(QStringLiteral("ca.pem")), at.file("authorities.pem")));
        at.open();
        takeToken(*at.window);
        QVERIFY2(wordsOn(*at.window, QStringLiteral("reportSecretLabel")).contains(QStringLiteral("PIN")), "what is asked for is a PIN");
        at.sign("1111111");
        QTRY_VERIFY2(at.label("reportTrouble").contains(QStringLiteral("the PIN is wrong")) && !at.label("reportTrouble").contains(QStringLiteral("1111111")), qPrintable(at.label("reportTrouble")));
        at.sign("7654321");
        QTRY_VERIFY2(at.signatures().contains(QStringLiteral("signature 1 by ann (QA Lead, approved): valid")) && at.signatures().contains(QStringLiteral("known to Example-Works-CA")), qPrintable(at.signatures() + at.label("reportTrouble")));
        at.window->saveTo(Part::Pdf, at.file("saved.pdf"));
        QTRY_VERIFY(at.banners().contains(QStringLiteral("Saved: ")));
        QVERIFY(judgedByPdfsig(at.file("saved.pdf")).contains("Signature is Valid."));
        QVERIFY(at.bytesOf("keys/ann.token").contains("pkcs11:token=ops;object=ann") && !at.bytesOf("keys/ann.token").contains("7654321"));
    }

    /// It is taken out between the two signatures that a report takes: there is none. Put in again it signs, in the same window.
    void aTokenIsTakenOut()
    {
        Reported at;
        QVERIFY(QFile::copy(m_company.filePath(QStringLiteral("ca.pem")), at.file("authorities.pem")));
        at.open();
        const QByteArray shown = at.window->desk().shown().pdf;
        takeToken(*at.window);
        const auto clean = qScopeGuard([] { qunsetenv("HOLDPOINT_TOKEN_SIGNS"); });
        qputenv("HOLDPOINT_TOKEN_SIGNS", "3");
        at.sign("7654321");
        QTRY_VERIFY2(at.label("reportTrouble").contains(QStringLiteral("nothing was signed")) && at.label("reportTrouble").contains(QStringLiteral("the token is in its place")), qPrintable(at.label("reportTrouble")));
        QVERIFY(at.signatures().contains(QStringLiteral("Nobody has signed")));
        QCOMPARE(at.window->desk().shown().pdf, shown);
        qputenv("HOLDPOINT_TOKEN_SIGNS", "100");
        at.sign("7654321");
        QTRY_VERIFY2(at.signatures().contains(QStringLiteral("signature 1 by ann (QA Lead, approved): valid")), qPrintable(at.signatures() + at.label("reportTrouble")));
    }

private:
    QTemporaryDir m_company;
    std::optional<Quiet> m_quiet;
};

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestReportKeys test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_report_keys.moc"
