// A go/no-go poll at the desktop: all see the board, and a NO is not passed by with one key.

#include "models/items/people_model.h"
#include "tests/journeys/signed_place.h"
#include "tests/support/quiet.h"
#include "widgets/style/house_style.h"
#include "widgets/window/presenter.h"

#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <algorithm>

using namespace holdpoint;
using namespace holdpoint::tests;
using engine::Wanted;
using items::Act;
using journal::Decision;
using widgets::SignDialog;

class TestPoll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }

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

    /// What cannot be said now is grey in the menu and says why; the drive that holds is marked.
    void theMenuGreysWhatWouldBeRefused()
    {
        const SignedPlace at;
        at.drive();
        QTRY_COMPARE(at.advice().wanted, Wanted::Signature);
        QMenu* menu = at.window->menuBar()->actions().front()->menu();
        const auto actNamed = [menu](const char* words) {
            const QList<QAction*> all = menu->actions();
            const auto found = std::find_if(all.begin(), all.end(), [&](const QAction* one) { return one->text().remove(QLatin1Char('&')).startsWith(QString::fromUtf8(words)); });
            return found == all.end() ? nullptr : *found;
        };
        Q_EMIT menu->aboutToShow();
        QVERIFY(actNamed("Hold")->isEnabled() && actNamed("Ask for GO")->isEnabled());
        QVERIFY(!actNamed("Answer the poll")->isEnabled() && !actNamed("Decide the poll")->isEnabled());
        QCOMPARE(actNamed("Go on")->toolTip(), QStringLiteral("the release is not held"));
        const auto marked = [&] { return QList{actNamed("Step")->isChecked(), actNamed("Flow")->isChecked(), actNamed("By hand")->isChecked()}; };
        QCOMPARE(marked(), (QList{at.record().drive == journal::Drive::Step, at.record().drive == journal::Drive::Flow, false}));
        Q_EMIT menu->aboutToHide();
        QVERIFY(actNamed("Go on")->isEnabled());        // its key is heard, and is told the reason
        QVERIFY(!at.window->session()->say([](const journal::Record& record) { return session::openPoll(record, {"Go for the traffic switch?"}); }));
        QTRY_VERIFY(at.record().signing.openPoll() != nullptr);
        Q_EMIT menu->aboutToShow();
        QVERIFY(actNamed("Answer the poll")->isEnabled() && !actNamed("Ask for GO")->isEnabled());
        QVERIFY2(actNamed("Go on")->toolTip().contains(QStringLiteral("it waits for the poll")), qPrintable(actNamed("Go on")->toolTip()));
        Q_EMIT menu->aboutToHide();
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
    TestPoll test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_poll.moc"
