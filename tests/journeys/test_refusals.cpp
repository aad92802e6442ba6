// What cannot be is told in the desktop's language, and where nothing leads back the window says so, and what to do.

#include "models/engine/window.h"
#include "models/monitor/source_words.h"
#include "models/session/annotate.h"
#include "models/session/attachment.h"
#include "models/session/intents.h"
#include "models/session/limit_intents.h"
#include "models/session/shown_text.h"
#include "models/session/start.h"
#include "models/signoff/token_address.h"
#include "models/signoff/trust.h"
#include "models/store/postgres_journal.h"
#include "models/store/postgres_trouble.h"
#include "tests/journeys/failed.h"
#include "tests/journeys/opened.h"
#include "tests/journeys/said.h"
#include "tests/support/quiet.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/style/language.h"
#include "widgets/window/review_window.h"

#include <QtWidgets>

#include <QTest>

#include <array>
#include <bit>
#include <optional>
#include <span>

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
    static void whatIsWrongWithTheStoreIsSaidInGerman_data();
    static void whatIsWrongWithTheStoreIsSaidInGerman();
    static void noSentenceAboutASourceStaysEnglish();
    static void whatIsWrongWithAFileIsSaidInGerman_data();
    static void whatIsWrongWithAFileIsSaidInGerman();
    static void whatIsWrongWithASourceIsSaidInGerman();
    static void aSourcesFileThatIsWrongIsSaidInGerman();
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

void TestRefusals::whatIsWrongWithTheStoreIsSaidInGerman_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<QString>("words");
    QTest::newRow("lost") << "" << true << "die Datenbank holdpoint auf db: die Verbindung zur Ablage ist verloren (server closed the connection); sie wird neu aufgebaut, sobald der Server antwortet";
    QTest::newRow("full") << "53100" << false << "die Datenbank holdpoint auf db: die Platte des Servers ist voll, also wurde nichts geschrieben; dort Platz schaffen, dann geht es von selbst weiter";
    QTest::newRow("forbidden") << "42501" << false << "die Datenbank holdpoint auf db: diese Anmeldung hat nicht das Recht dazu (server closed the connection); der Eigentümer der Ablage sollte ihr die Rolle geben, die es hat";
    QTest::newRow("standby") << "25006" << false << "die Datenbank holdpoint auf db: der Server darf nur gelesen werden, wie ein Standby; den nennen, auf den geschrieben wird, mit target_session_attrs=read-write in der Adresse";
    QTest::newRow("anything else") << "XX000" << false << "die Datenbank holdpoint auf db: die Ablage funktioniert nicht (server closed the connection); das Log des Servers ansehen";
}

void TestRefusals::whatIsWrongWithTheStoreIsSaidInGerman()
{
    QFETCH(const QString, state);
    QFETCH(const bool, broken);
    QFETCH(const QString, words);
    const auto url = database::readDatabaseUrl("postgresql://ann:pw@db/holdpoint", ".");
    QVERIFY(url);
    database::SqlProblem problem;
    problem.state = state.toStdString();
    problem.text = "server closed the connection";
    problem.broken = broken;
    QCOMPARE(session::shownText(store::troubleOf(*url, problem)), words);
    // Nobody listens there; the library's own words stand behind ours.
    const auto nobody = database::readDatabaseUrl("postgresql://ann@127.0.0.1:1/holdpoint", ".");
    const auto store = store::PostgresJournal::open(*nobody, {}, true);
    QVERIFY(!store);
    const QString said = session::shownText(store.error());
    QVERIFY2(said.startsWith(QStringLiteral("die Datenbank holdpoint auf 127.0.0.1:1 ist nicht erreichbar: ")) && said.endsWith(QStringLiteral("; Host und Port prüfen, und ob der Server läuft und dort lauscht")), qPrintable(said));
}

void TestRefusals::noSentenceAboutASourceStaysEnglish()
{
    const auto sentences = std::bit_cast<std::array<const char*, sizeof(monitor::SourceWords) / sizeof(const char*)>>(monitor::sourceWords);
    const auto places = std::bit_cast<std::array<const char*, sizeof(monitor::PlaceWords) / sizeof(const char*)>>(monitor::placeWords);
    for (const auto& all : {std::span<const char* const>(sentences), std::span<const char* const>(places)})
        for (const char* english : all) {
            const std::string kept = monitor::said(english, {"eins", "zwei", "drei"});
            QVERIFY2(session::shownKept(kept) != QString::fromStdString(kept), english);
            QVERIFY2(session::shownKept(kept).contains(QStringLiteral("eins")) == QString::fromUtf8(english).contains(QStringLiteral("%1")), qPrintable(session::shownKept(kept)));
        }
}

void TestRefusals::whatIsWrongWithAFileIsSaidInGerman_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const auto& result, const char* words) { QTest::newRow(name) << (result ? QStringLiteral("nothing is wrong") : session::shownText(result.error())) << QString::fromUtf8(words); };
    row("a window", engine::readWindow("25"), "das Zeitfenster „25“ ist nicht lesbar; es wie 22:00-05:00 schreiben");
    row("a weekday", engine::readDay("Caturday"), "es gibt keinen Wochentag „Caturday“; Mon, Tue, Wed, Thu, Fri, Sat oder Sun schreiben");
    row("a freeze", engine::readFreeze("2026-12-24T00:00", "2026-12-23T00:00"), "die Sperre ab 2026-12-24T00:00 endet, bevor sie beginnt, um 2026-12-23T00:00; ihre Enden tauschen");
    row("a trust file", signoff::Trust::read("{\"schema\": 1, \"people\": [{\"name\": \"\", \"fingerprint\": \"\"}]}", "trust.json"), "trust.json: people[0]: „name“ ist leer; wessen Zertifikat ist es?");
    row("a certificate", signoff::Certificate::fromDer("no certificate"), "das ist kein Zertifikat");
    row("the address of a key", signoff::readTokenAddress("pkcs11:slot-id=1"), "die Adresse des Schlüssels nennt „slot-id“, wonach keiner gefunden wird; token=, object= oder id= schreiben");
    const auto nothing = session::readRunbook("# Nothing to do\n", "empty.md");
    row("a runbook", session::firstEvents(**nothing, {}), "empty.md: in diesem Runbook gibt es nichts zu tun: keinen Befehl, keine Aufgabe, kein Gate");
    const auto source = runbook::Source::fromBytes("# Plain\n", "plain.md");
    row("its encoding", session::withRepair(*source), "plain.md: es gibt nichts zu reparieren: die Datei wurde nicht zweimal kodiert");
}

void TestRefusals::whatIsWrongWithAFileIsSaidInGerman()
{
    QFETCH(const QString, said);
    QFETCH(const QString, words);
    QVERIFY2(said.startsWith(words), qPrintable(said));
}

void TestRefusals::whatIsWrongWithASourceIsSaidInGerman()
{
    const Opened opened("# Watched\n\n<!-- holdpoint: source=\"error rate\" log=\"/nowhere/app.log\" match=\"ERROR\" every=\"100ms\" -->\n\n- [ ] Ready\n\n## Watch\n\nROLLBACK IF error rate > 5 /min for 1 minute.\n\n## Rollback\n\n```bash\necho back\n```\n", journal::Drive::Flow);
    opened.drive();
    QTRY_VERIFY(!opened.record().watch.troubles.empty());
    QVERIFY2(opened.record().watch.troubles.begin()->second.sentence.ends_with("the log /nowhere/app.log: it is not there; it is read from its beginning when it comes"), "what is kept is English");
    const QString words = QStringLiteral("das Log /nowhere/app.log: es ist nicht da; es wird von seinem Anfang an gelesen, wenn es kommt");
    opened.window->arrange(widgets::Layout::Watch);
    QTRY_VERIFY2(told(textsOf(*opened.window)).contains(words), qPrintable(told(textsOf(*opened.window))));
    QVERIFY2(!told(textsOf(*opened.window)).contains(QStringLiteral("it is not there")), qPrintable(told(textsOf(*opened.window))));
}

void TestRefusals::aSourcesFileThatIsWrongIsSaidInGerman()
{
    const ReleasePlace place;
    QFile file(place.folder.filePath(QStringLiteral("deploy.sources.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"sources\": {\"p95\": {\"prometheus\": \"http://p:9090\"}}}") > 0);
    file.close();
    widgets::Desk desk(place.surroundings(), {});
    desk.openRelease(QString::fromStdString(place.start("# Small\n\n- [ ] Ready\n", journal::Drive::Flow)));
    QTRY_VERIFY(reach(*desk.releaseWindow(), QStringLiteral("driveHere")));
    QVERIFY(press(*desk.releaseWindow(), QStringLiteral("driveHere")));
    const QString words = QStringLiteral("die Quelle 'p95': \"query\" fehlt: was gefragt wird, in PromQL");
    QTRY_VERIFY2(told(textsOf(*desk.releaseWindow())).contains(words), qPrintable(told(textsOf(*desk.releaseWindow()))));
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
