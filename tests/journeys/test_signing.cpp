// Somebody signs at the desktop: the statement is read first, the passphrase is forgotten, and what is signed is seen by all.

#include "tests/journeys/signed_place.h"
#include "tests/support/quiet.h"
#include "widgets/dialogs/delegate_dialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace holdpoint;
using namespace holdpoint::tests;
using engine::Wanted;
using items::Act;
using journal::Decision;

class TestSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }

    void theWholeStatementIsReadAndSigned()
    {
        const SignedPlace at;
        at.drive();
        QTRY_COMPARE(at.advice().wanted, Wanted::Signature);
        QVERIFY2(!at.window->step().sheet().can(Act::Yes), "a tick does not replace a signature");
        at.openDialog();
        auto* const sign = at.dialog()->findChild<QPushButton*>(QStringLiteral("signNow"));
        QVERIFY(!sign->isEnabled());
        at.say(Decision::Approve);
        QVERIFY(write(*at.dialog(), QStringLiteral("signComment"), QStringLiteral("all green")));
        for (const char* part : {"Bo Li", "QA Lead", "approve, meaning: approved", "all green", at.id.c_str(), at.record().hash.c_str()}) QVERIFY2(at.statement().contains(QString::fromUtf8(part)), part);
        QVERIFY(!sign->isEnabled());            // no passphrase yet
        auto* const field = at.dialog()->findChild<QLineEdit*>(QStringLiteral("signPassphrase"));
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        at.typePassphrase("eight words or more");
        QVERIFY(sign->isEnabled());
        photograph(*at.dialog(), "sign");
        QVERIFY(press(*at.dialog(), QStringLiteral("signNow")));
        QVERIFY(field->text().isEmpty());
        QTRY_VERIFY(at.record().items[0].over());
        QCOMPARE(at.record().items[0].why, std::string("signed by Bo Li as QA Lead"));
        QTRY_VERIFY(!at.dialog());
        QTRY_VERIFY(at.advice().item == 1 && at.advice().wanted == Wanted::Signature);
        photograph(*at.window, "window");
    }

    /// Enter means what the button means, and throws nothing away that was chosen and typed.
    void enterSignsOrSaysWhatIsMissing()
    {
        const SignedPlace at;
        at.drive();
        QTRY_COMPARE(at.advice().wanted, Wanted::Signature);
        at.openDialog();
        at.typePassphrase("eight words or more");
        at.enter("signPassphrase");
        QVERIFY2(at.said("signTrouble").contains(QStringLiteral("Choose whether you approve or refuse")), qPrintable(at.said("signTrouble")));
        at.say(Decision::Approve);
        QCOMPARE(at.said("signTrouble"), QString());
        at.typePassphrase("");
        for (const char* where : {"signPassphrase", "signComment", "signRole", "signStatement"}) {
            at.enter(where);
            QVERIFY2(at.dialog()->isVisible() && at.said("signTrouble").contains(QStringLiteral("Type the passphrase")), where);
        }
        at.typePassphrase("eight words or more");
        at.enter("signPassphrase");
        QTRY_VERIFY(at.record().items[0].over());
        QCOMPARE(at.record().items[0].why, std::string("signed by Bo Li as QA Lead"));
        QTRY_VERIFY(!at.dialog());
        // On the other button it means that one.
        QTRY_VERIFY(at.advice().item == 1 && at.advice().wanted == Wanted::Signature);
        at.openDialog();
        at.say(Decision::Approve);
        at.typePassphrase("eight words or more");
        at.enter("signCancel");
        QTRY_VERIFY(!at.dialog());
        QVERIFY(!at.record().items[1].over());
    }

    void aWrongPassphraseSignsNothing()
    {
        const SignedPlace at;
        at.drive();
        QTRY_COMPARE(at.advice().wanted, Wanted::Signature);
        at.openDialog();
        at.say(Decision::Approve);
        at.typePassphrase("other words than these");
        QVERIFY(press(*at.dialog(), QStringLiteral("signNow")));
        auto* const trouble = at.dialog()->findChild<QLabel*>(QStringLiteral("signTrouble"));
        QTRY_VERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(QStringLiteral("passphrase is wrong")) && !trouble->text().contains(QStringLiteral("other words")), qPrintable(trouble->text()));
        at.typePassphrase("eight words or more");
        QVERIFY(press(*at.dialog(), QStringLiteral("signNow")));
        QTRY_VERIFY(!at.dialog() || trouble->text().contains(QStringLiteral("the next try is possible in")));
        QVERIFY(at.record().signing.signatures.size() <= 1);
        QDirIterator files(at.place.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("eight words or more") && !bytes.contains("other words than these"), qPrintable(file.fileName()));
        }
    }

    void whoeverHasNotTheRoleIsTold()
    {
        const SignedPlace at;
        at.drive();
        QTRY_COMPARE(at.advice().wanted, Wanted::Signature);
        at.openDialog();
        at.say(Decision::Approve);
        auto* const who = at.dialog()->findChild<QComboBox*>(QStringLiteral("signWho"));
        who->setCurrentIndex(who->findText(QStringLiteral("Cy Oz"), Qt::MatchStartsWith));
        QVERIFY2(at.statement().contains(QStringLiteral("Cy Oz does not have the role QA Lead")), qPrintable(at.statement()));
        QVERIFY(!at.dialog()->findChild<QPushButton*>(QStringLiteral("signNow"))->isEnabled());
        at.say(Decision::Refuse);
        who->setCurrentIndex(who->findText(QStringLiteral("Bo Li"), Qt::MatchStartsWith));
        QVERIFY2(at.statement().contains(QStringLiteral("a refusal needs a reason")), qPrintable(at.statement()));
        at.dialog()->close();
    }

    /// Who signs for the first time makes a key without leaving the dialog; where a role is somebody else's, that is said then.
    void whoHasNoKeyMakesOneHere()
    {
        const SignedPlace at;
        at.drive();
        QTRY_COMPARE(at.advice().wanted, Wanted::Signature);
        at.openDialog();
        at.say(Decision::Approve);
        QVERIFY(press(*at.dialog(), QStringLiteral("signNewIdentity")));
        QWidget* fresh = nullptr;
        QTRY_VERIFY((fresh = reach(*at.dialog(), QStringLiteral("identityDialog"))) != nullptr);
        QVERIFY(write(*fresh, QStringLiteral("identityName"), QStringLiteral("Di Ng")));
        QCOMPARE(at.said("signWarning"), QString());
        for (const char* field : {"identityPassphrase", "identityAgain"}) {
            QTest::keyClick(fresh->focusWidget(), Qt::Key_Return);
            QCOMPARE(fresh->focusWidget()->objectName(), QString::fromUtf8(field));
            QVERIFY(write(*fresh, QString::fromUtf8(field), QStringLiteral("words of her own")));
        }
        QTest::keyClick(fresh->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(at.dialog()->findChild<QComboBox*>(QStringLiteral("signWho"))->currentText(), QStringLiteral("Di Ng (di-ng)"));
        QVERIFY2(at.statement().contains(QStringLiteral("Di Ng")), qPrintable(at.statement()));
        QVERIFY2(at.said("signWarning").contains(QStringLiteral("No trust file here names Di Ng as QA Lead")) && at.said("signWarning").contains(QStringLiteral("identity export di-ng")), qPrintable(at.said("signWarning")));
        photograph(*at.dialog(), "unknown");
        QVERIFY(!at.dialog()->findChild<QPushButton*>(QStringLiteral("signNow"))->isEnabled());
        QVERIFY(signoff::KeyStore(at.place.surroundings().people.keys, at.clock).open("di-ng", signoff::SecretText("words of her own")));
        at.dialog()->close();
    }

    /// The QA lead goes home: the DBA signs in that role, because it says so in the journal.
    void aRoleIsHandedOn()
    {
        const SignedPlace at;
        at.drive();
        QTRY_COMPARE(at.advice().wanted, Wanted::Signature);
        auto* dialog = new widgets::DelegateDialog(*at.window->session(), at.window);
        dialog->show();
        const auto statement = [&] { return dialog->findChild<QPlainTextEdit*>(QStringLiteral("delegateStatement"))->toPlainText(); };
        QVERIFY2(statement().contains(QStringLiteral("Choose the certificate")), qPrintable(statement()));
        QVERIFY(write(*dialog, QStringLiteral("delegateFile"), QStringLiteral("/nowhere/at.all")));
        QVERIFY(write(*dialog, QStringLiteral("delegateReason"), QStringLiteral("on a plane")));
        QVERIFY2(statement().contains(QStringLiteral("/nowhere/at.all: the certificate cannot be read")), qPrintable(statement()));
        QVERIFY(write(*dialog, QStringLiteral("delegatePassphrase"), QStringLiteral("eight words or more")));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("delegateNow"))->isEnabled());
        QVERIFY(write(*dialog, QStringLiteral("delegateFile"), QString::fromStdString(at.place.surroundings().people.keys + "/cy-oz.crt")));
        // Where there is a field for it nobody is told the option of a command line.
        auto* until = dialog->findChild<QDateTimeEdit*>(QStringLiteral("delegateUntil"));
        const QDateTime shift = until->dateTime();
        until->setDateTime(shift.addYears(1));
        QCOMPARE(statement(), QStringLiteral("a role is handed on for a while, a month at most"));
        until->setDateTime(shift);
        QVERIFY2(statement().contains(QStringLiteral("Cy Oz (certificate ")) && statement().contains(QStringLiteral("may sign as QA Lead")) && statement().contains(QStringLiteral("on a plane")), qPrintable(statement()));
        photograph(*dialog, "delegate");
        QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("delegatePassphrase")), Qt::Key_Return);
        QTRY_COMPARE(at.record().signing.delegations.size(), std::size_t{1});
        at.openDialog();
        at.say(Decision::Approve);
        auto* const who = at.dialog()->findChild<QComboBox*>(QStringLiteral("signWho"));
        who->setCurrentIndex(who->findText(QStringLiteral("Cy Oz"), Qt::MatchStartsWith));
        QVERIFY2(at.said("signWarning").isEmpty(), "a role that was handed on counts");
        at.typePassphrase("eight words or more");
        QTRY_VERIFY2(at.dialog()->findChild<QPushButton*>(QStringLiteral("signNow"))->isEnabled(), qPrintable(at.statement()));
        QVERIFY(press(*at.dialog(), QStringLiteral("signNow")));
        QTRY_VERIFY(at.record().items[0].over());
        QCOMPARE(at.record().items[0].why, std::string("signed by Cy Oz as QA Lead"));
    }

    /// Where a name is enough nothing stops one person in two roles. It is said before, and where it ends.
    void aNameInTwoRolesIsDoubted()
    {
        const Opened opened(twoRoles, journal::Drive::Flow);
        opened.drive();
        QTRY_COMPARE(opened.advice().wanted, Wanted::Answer);
        const auto form = [&] {
            QStringList all;
            for (const auto* label : opened.window->findChild<QWidget*>(QStringLiteral("askForm"))->findChildren<QLabel*>())
                if (label->isVisible()) all << label->text();
            return all.join(QLatin1Char('\n'));
        };
        QVERIFY(act(*opened.window, Act::Yes));
        QVERIFY2(form().contains(QStringLiteral("Approve as QA Lead")) && !form().contains(QStringLiteral("already")), qPrintable(form()));
        QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
        QTRY_VERIFY(opened.advice().item == 1 && opened.advice().wanted == Wanted::Answer);
        QTRY_VERIFY(opened.window->step().sheet().role == QStringLiteral("DBA"));
        QVERIFY(act(*opened.window, Act::Yes));
        QVERIFY2(form().contains(QStringLiteral("has approved as QA Lead already. One person speaks for one role.")), qPrintable(form()));
        for (const auto* label : opened.window->findChild<QWidget*>(QStringLiteral("askForm"))->findChildren<QLabel*>()) QTRY_VERIFY2(!label->isVisible() || label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        photograph(*opened.window, "doubt");
        QVERIFY(press(*opened.window, QStringLiteral("askConfirm")));
        QTRY_VERIFY(opened.record().items[1].over());
        goOn(*opened.window, [&] { return opened.record().stage == journal::Stage::Ended; });
        QTRY_COMPARE(opened.record().stage, journal::Stage::Ended);
        const auto ends = [&] {
            const auto labels = opened.window->step().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->height() >= one->heightForWidth(one->width()) && one->text() == QStringLiteral("all 2 given, 2 unsigned, 2 by one person in several roles (ann)"); });
        };
        QTRY_VERIFY(ends());
        photograph(*opened.window, "end");
    }

private:
    std::optional<Quiet> m_quiet;
};

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestSigning test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_signing.moc"
