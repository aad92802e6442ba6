// What cannot be is told in the desktop's language, and where nothing leads back the window says so, and what to do.

#include "models/session/attachment.h"
#include "models/session/intents.h"
#include "models/session/limit_intents.h"
#include "models/session/shown_text.h"
#include "tests/journeys/failed.h"
#include "tests/journeys/said.h"
#include "tests/support/quiet.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/style/language.h"
#include "widgets/window/review_window.h"

#include <QtWidgets>

#include <QTest>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using items::Act;

namespace {

constexpr const char* oneWayOn = "# Small\n\n## Step 1: Lay out\n\n- [ ] The disk is mounted\n\n```bash\necho laid out\n```\n\n## Step 2: Fail\n\n```bash\nfalse\n```\n";

} // namespace

class TestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    static void whatCannotBeIsSaidInGerman();
    static void aFileThatIsNoneIsSaidInGerman();
    static void whereNothingLeadsBackItIsSaid();
    static void aRollbackUnderWayIsNotOfferedAgain();

private:
    std::optional<Quiet> m_quiet;
};

void TestRefusals::whatCannotBeIsSaidInGerman()
{
    const Failed scene;
    QVERIFY(scene.fail());
    const std::pair<session::Intent, const char*> refused[] = {
        {[](const journal::Record& record) { return session::letGo(record, {}); }, "das Release ist nicht angehalten"},
        {[](const journal::Record& record) { return session::goBack(record, "moon", {}); }, "es gibt keinen Rückweg „moon“; es gibt „Rollback“ (Zeile 9)"},
        {[](const journal::Record& record) { return session::answer(record, 0, "yes", {}); }, "L6 (Zeile 6) ist fehlgeschlagen, ein Abhaken ändert daran nichts; entscheiden: nochmal, gelten lassen, ändern, überspringen oder zurückrollen"},
        {[](const journal::Record& record) { return session::decide(record, 0, journal::Choice::Skip, {}, {}); }, "das weicht bei L6 (Zeile 6) vom Runbook ab und braucht einen Grund"},
        {[](const journal::Record& record) { return session::endHere(record, {}); }, "das Release da zu beenden, wo es steht, weicht vom Runbook ab und braucht einen Grund"},
        {[](const journal::Record& record) { return session::acceptBreach(record, "1", {}); }, "das Runbook nennt keine Grenzwerte, die zu beobachten sind"},
        {[](const journal::Record& record) { return session::note(record, {}); }, "eine Notiz braucht einen Text"},
    };
    for (const auto& [intent, words] : refused) {
        const auto wrong = scene.window->session()->say(intent);
        QVERIFY2(wrong, words);
        QCOMPARE(session::shownText(*wrong), QString::fromUtf8(words));
    }
}

void TestRefusals::aFileThatIsNoneIsSaidInGerman()
{
    const ReleasePlace place;
    const QString path = place.folder.filePath(QStringLiteral("empty.md"));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    widgets::Desk desk(place.surroundings(), {});
    desk.open(path);
    QTRY_VERIFY(reach(*desk.reviewWindow(), QStringLiteral("openAnother")));
    QVERIFY2(told(textsOf(*desk.reviewWindow())).contains(QStringLiteral("empty.md: ist leer; ein Runbook in Markdown wählen")), qPrintable(told(textsOf(*desk.reviewWindow()))));
    QCOMPARE(session::shownText(session::readAttachment(path.toStdString()).error()), path + QStringLiteral(": die Datei ist leer, es gibt nichts zu vergleichen; stattdessen schreiben, was herauskam"));
    const auto store = store::SqliteJournal::open(place.path("nowhere/releases.db"));
    QVERIFY(!store);
    QCOMPARE(session::shownText(store.error()), QString::fromStdString(place.path("nowhere/releases.db")) + QStringLiteral(": die Ablage lässt sich nicht öffnen; prüfen, ob es den Ordner gibt und er beschreibbar ist"));
}

void TestRefusals::whereNothingLeadsBackItIsSaid()
{
    const Failed scene(oneWayOn);
    QVERIFY(press(*scene.window, QStringLiteral("driveHere")));
    QVERIFY(act(*scene.window, Act::Yes));
    QTRY_VERIFY(reachAct(*scene.window, Act::Back));
    QVERIFY(act(*scene.window, Act::Back));
    auto* dialog = scene.window->findChild<widgets::RollbackDialog*>();
    QVERIFY(dialog);
    const auto says = [&](const char* words) { return told(textsOf(*dialog)).contains(QString::fromUtf8(words)); };
    for (const char* words : {"für das, was getan wurde, gibt es keinen Rückweg", "Von hier führt nichts zurück", "Was getan ist und bleibt", "HALT drücken"}) QVERIFY2(says(words), qPrintable(told(textsOf(*dialog))));
    QVERIFY2(!says("Einen Rückweg wählen"), "there is none to choose");
    // What stays is what was done, the last of it first.
    auto* lines = dialog->findChild<QTreeWidget*>(QStringLiteral("backLines"));
    QStringList done;
    for (int i = 0; i < lines->topLevelItemCount(); ++i) done << lines->topLevelItem(i)->text(1);
    QCOMPARE(done, QStringList({QStringLiteral("false"), QStringLiteral("echo laid out"), QStringLiteral("The disk is mounted")}));
    const QString runbook = QString::fromUtf8(oneWayOn);
    QVERIFY2((englishIn(*dialog, runbook) + clashesIn(*dialog) + cutIn(*dialog)).isEmpty(), qPrintable(told(englishIn(*dialog, runbook) + clashesIn(*dialog) + cutIn(*dialog))));
    QVERIFY2(!reach(*dialog, QStringLiteral("backFire")) && !reach(*dialog, QStringLiteral("backReason")), "there is nothing to fire, and nothing to give a reason for");
    QVERIFY(press(*dialog, QStringLiteral("backEnd")));
    QTRY_VERIFY(reach(*scene.window, QStringLiteral("endDialog")));
}

/// The button of the band opens the dialog in every state, also when it goes back already.
void TestRefusals::aRollbackUnderWayIsNotOfferedAgain()
{
    const Failed scene("# Small\n\n## Step 1: Fail\n\n```bash\nfalse\n```\n\n## Rollback\n\n- [ ] The old version is back\n");
    QVERIFY(scene.fail());
    QVERIFY(!scene.window->session()->say([](const journal::Record& record) { return session::goBack(record, {}, {}); }));
    QTRY_COMPARE(scene.window->view().record().stage, journal::Stage::Back);
    QVERIFY(press(*scene.window, QStringLiteral("backButton")));
    auto* dialog = scene.window->findChild<widgets::RollbackDialog*>();
    QVERIFY(dialog);
    QVERIFY2(told(textsOf(*dialog)).contains(QStringLiteral("das Release rollt schon zurück")), qPrintable(told(textsOf(*dialog))));
    QVERIFY(!reach(*dialog, QStringLiteral("backFire")));
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    if (!widgets::speak(application, QLocale(QStringLiteral("de")))) qFatal("the German translation is not compiled in");
    TestRefusals test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_refusals.moc"
