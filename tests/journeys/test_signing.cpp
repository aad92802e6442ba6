// Somebody signs at the desktop: the statement is read first, the passphrase is forgotten, and what is signed is seen by all.

#include "models/items/people_model.h"
#include "models/signoff/key_store.h"
#include "tests/journeys/opened.h"
#include "tests/support/quiet.h"
#include "widgets/dialogs/delegate_dialog.h"
#include "widgets/dialogs/sign_dialog.h"
#include "widgets/docks/step_dock.h"
#include "widgets/style/house_style.h"
#include "widgets/window/presenter.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using engine::Wanted;
using items::Act;
using journal::Decision;
using widgets::ReleaseWindow;
using widgets::SignDialog;

namespace {

constexpr const char* twoRoles = "# Quay\n\n## Pre-deployment sign-off\n\n| Role | Name | Signature |\n|---|---|---|\n| QA Lead | | |\n| DBA | | |\n\n## Step 1: Copy\n\n```bash\ntrue\n```\n";

/// A release in a place where two people have keys, and a trust file that gives them their roles.
struct SignedPlace {
    SignedPlace()
    {
        const session::PeopleFiles files = place.surroundings().people;
        signoff::Trust trust;
        for (const auto& [name, role] : {std::pair<const char*, const char*>{"Bo Li", "QA Lead"}, {"Cy Oz", "DBA"}}) {
            const auto made = signoff::KeyStore(files.keys, clock, 1000).make(name, signoff::SecretText("eight words or more"));
            if (made) trust.add({name, {role}, made->certificate.fingerprint(), 0, 0, {}});
        }
        std::ofstream(files.trust) << trust.write();
        id = place.start(twoRoles, journal::Drive::Flow);
        desk.emplace(place.surroundings(), QString());
        desk->openRelease(QString::fromStdString(id));
        window = desk->releaseWindow();
    }
    [[nodiscard]] const journal::Record& record() const { return window->view().record(); }
    [[nodiscard]] const engine::Advice& advice() const { return window->view().advice(); }
    [[nodiscard]] SignDialog* dialog() const { return window->findChild<SignDialog*>(); }
    void drive() const
    {
        QTRY_VERIFY(reach(*window, QStringLiteral("driveHere")));
        QVERIFY(press(*window, QStringLiteral("driveHere")));
        QTRY_VERIFY(window->session()->drivesHere());
    }
    void openDialog() const
    {
        QTRY_VERIFY(window->step().sheet().can(Act::Sign));
        QVERIFY(act(*window, Act::Sign));
        QTRY_VERIFY(dialog() && dialog()->isVisible());
    }
    void say(Decision decision) const
    {
        auto* button = dialog()->findChild<QRadioButton*>(QStringLiteral("decision%1").arg(static_cast<int>(decision)));
        QVERIFY(button);
        button->click();
    }
    [[nodiscard]] QString statement() const { return dialog()->findChild<QPlainTextEdit*>(QStringLiteral("signStatement"))->toPlainText(); }
    /// What the dialog says in one of its labels; empty: it is not shown.
    [[nodiscard]] QString said(const char* name) const
    {
        const auto* label = dialog()->findChild<QLabel*>(QString::fromUtf8(name));
        return label->isVisible() ? label->text() : QString();
    }
    void enter(const char* where) const { QTest::keyClick(dialog()->findChild<QWidget*>(QString::fromUtf8(where)), Qt::Key_Return); }
    void typePassphrase(const char* words) const { QVERIFY(write(*dialog(), QStringLiteral("signPassphrase"), QString::fromUtf8(words))); }

    SystemClock clock;
    ReleasePlace place;
    std::string id;
    std::optional<widgets::Desk> desk;
    ReleaseWindow* window = nullptr;
};

/// Pictures to be looked at, where somebody wants them.
void photograph(QWidget& widget, const char* name)
{
    const QString folder = qEnvironmentVariable("HOLDPOINT_PICTURES_TO");
    if (!folder.isEmpty()) widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".png"));
}

} // namespace

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

    void theBoardIsSeenByAll()
    {
        const SignedPlace at;
        at.drive();
        QTRY_COMPARE(at.advice().wanted, Wanted::Signature);
        QVERIFY(!at.window->session()->say([](const journal::Record& record) { return session::openPoll(record, {"Go for the traffic switch?"}); }));
        QTRY_VERIFY(at.record().signing.openPoll() != nullptr);
        (new SignDialog(*at.window->session(), SignDialog::What::Vote, plan::none, at.window))->show();
        // The question is read before an answer is chosen, and what is missing is said in the words of a window.
        QVERIFY2(at.statement().startsWith(QStringLiteral("Go for the traffic switch?")), qPrintable(at.statement()));
        at.say(Decision::NoGo);
        QCOMPARE(at.statement(), QStringLiteral("a NO-GO needs a reason, which stays on record"));
        QVERIFY(write(*at.dialog(), QStringLiteral("signComment"), QStringLiteral("the lag is 40 s")));
        QVERIFY2(at.statement().contains(QStringLiteral("no-go")) && at.statement().contains(QStringLiteral("Go for the traffic switch?")), qPrintable(at.statement()));
        at.typePassphrase("eight words or more");
        photograph(*at.dialog(), "vote");
        at.enter("signPassphrase");
        QTRY_COMPARE(at.record().signing.polls.front().votes.size(), std::size_t{1});
        widgets::Presenter presenter(at.window->view());
        widgets::dress(presenter, widgets::ThemeName::Dark);
        QTRY_VERIFY2(presenter.spoken().contains(QStringLiteral("QA Lead: NO-GO")) && presenter.spoken().contains(QStringLiteral("Go for the traffic switch?")), qPrintable(presenter.spoken()));
        photograph(presenter, "presenter");
        items::PeopleModel people(*at.window->session());
        people.refresh();
        QStringList rows;
        for (const items::PersonRow& row : people.rows()) rows << row.who + QStringLiteral(": ") + row.what;
        QVERIFY2(rows.contains(QStringLiteral("QA Lead: NO-GO by Bo Li: the lag is 40 s")) && rows.contains(QStringLiteral("Dissent: QA Lead (Bo Li): NO-GO, the lag is 40 s")), qPrintable(rows.join(QLatin1Char('\n'))));
    }

    /// What the director has decided is passed by nobody with one key; who goes on against it says why, and that is a deviation.
    void aNoIsNotPassedWithOneKey()
    {
        const SignedPlace at;
        at.drive();
        QTRY_COMPARE(at.advice().wanted, Wanted::Signature);
        const auto says = [&](const session::Intent& intent) { return !at.window->session()->say(intent); };
        QVERIFY(says([](const journal::Record& record) { return session::openPoll(record, {"Go for the traffic switch?"}); }));
        QTRY_VERIFY(at.record().signing.openPoll() != nullptr);
        session::SignWish wish;
        wish.decision = Decision::NoGo;
        wish.comment = "stop it";
        wish.who.name = "Ann Lee";
        QVERIFY(says([&](const journal::Record& record) { return session::decidePoll(record, session::saidOnly(*session::directionAbout(record, wish)), 0); }));
        QTRY_VERIFY(at.record().held);
        QTRY_COMPARE(at.advice().wanted, Wanted::Release);
        widgets::Presenter presenter(at.window->view());
        widgets::dress(presenter, widgets::ThemeName::Dark);
        for (const char* part : {"Decided: NO-GO by Ann Lee: stop it", "Go for the traffic switch?", "QA Lead: asked"}) QTRY_VERIFY2(presenter.spoken().contains(QString::fromUtf8(part)), qPrintable(presenter.spoken()));
        photograph(presenter, "decided");
        // The button of the step asks for the same reason as GO ON does.
        QTRY_VERIFY(at.window->step().sheet().can(Act::Release) && reachAct(*at.window, Act::Release));     // a button that has just appeared takes no press yet
        QVERIFY2(at.window->findChild<QLabel*>(QStringLiteral("stepState"))->text().startsWith(QStringLiteral("Ann Lee, Release Manager, has decided NO-GO: stop it.")), "what stands is read where it is passed");
        QCOMPARE(qobject_cast<QPushButton*>(reachAct(*at.window, Act::Release))->text(), QStringLiteral("&Go on against it…"));
        QVERIFY(act(*at.window, Act::Release));
        QTRY_VERIFY(reach(*at.window, QStringLiteral("askReason")));
        QVERIFY(!reach(*at.window, QStringLiteral("askConfirm")) && at.record().held);
        QVERIFY(press(*at.window, QStringLiteral("askCancel")));
        QVERIFY(press(*at.window, QStringLiteral("holdButton")));
        auto* dialog = at.window->findChild<QDialog*>(QStringLiteral("goOnDialog"));
        QVERIFY(dialog && dialog->isVisible());
        photograph(*dialog, "against");
        QVERIFY(reach(*dialog, QStringLiteral("askConfirm")) == nullptr);       // not without a reason
        QVERIFY(at.record().held);
        QVERIFY(write(*dialog, QStringLiteral("askReason"), QStringLiteral("the customer waits")));
        QVERIFY(press(*dialog, QStringLiteral("askConfirm")));
        QTRY_VERIFY(!at.record().held);
        QCOMPARE(at.record().deviations.size(), std::size_t{1});
        QCOMPARE(at.record().deviations.front().what, std::string("went on against the NO-GO of Ann Lee"));
        QCOMPARE(at.record().deviations.front().reason, std::string("the customer waits"));
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
