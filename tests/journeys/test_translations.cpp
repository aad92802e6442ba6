// The desktop in German: every text has its translation and is found under the name at which it stands, and nothing grows out of its
// window.

#include "models/session/intents.h"
#include "models/signoff/key_store.h"
#include "tests/journeys/failed.h"
#include "tests/journeys/said.h"
#include "tests/support/quiet.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/report/page_view.h"
#include "widgets/report/report_window.h"
#include "widgets/style/language.h"
#include "widgets/window/review_window.h"
#include "widgets/window/start_window.h"

#include <QtWidgets>

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

using namespace holdpoint;
using namespace holdpoint::tests;
using items::Act;

namespace {

std::set<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(L?\\d|n)"));
    std::set<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();) places.insert(found.next().captured());
    return places;
}

int mnemonicsIn(QString text) { return static_cast<int>(text.remove(QStringLiteral("&&")).count(QLatin1Char('&'))); }

QString spaceAround(const QString& text) { return QStringLiteral("%1/%2").arg(text.size() - text.trimmed().size()).arg(text.startsWith(QLatin1Char(' '))); }

constexpr const char* samplePath = HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md";

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_quiet.emplace(); }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    static void everyTextHasAWholeTranslation();
    static void theLanguagesAreThere();
    static void numbersHaveTheirForms();
    static void theReleaseSpeaksGerman();
    static void theOtherWindowsSpeakGerman();
    static void theReportSpeaksGerman();
    static void lettersOfMenusAreTakenOnce();
    static void theFailedStepFitsTheSmallestScreen();
    static void theEndFitsTheSmallestScreen();

private:
    std::optional<Quiet> m_quiet;
};

void TestTranslations::everyTextHasAWholeTranslation()
{
    QVERIFY(german().size() > 900);
    for (const Message& message : german()) {
        const QByteArray where = QStringLiteral("%1: %2").arg(message.context, message.source).toUtf8();
        QVERIFY2(message.finished, where.constData());
        QCOMPARE(message.translations.size(), message.plural ? 2 : 1);
        for (const QString& text : message.translations) {
            QVERIFY2(!text.isEmpty(), where.constData());
            QVERIFY2(placesIn(text) == placesIn(message.source), where.constData());
            QVERIFY2(mnemonicsIn(text) == mnemonicsIn(message.source), where.constData());
            QVERIFY2(spaceAround(text) == spaceAround(message.source), where.constData());
        }
    }
}

void TestTranslations::theLanguagesAreThere()
{
    QCOMPARE(widgets::languages(), QStringList({QStringLiteral("de"), QStringLiteral("en")}));
    // What Qt itself says comes along.
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    // Half of a language helps nobody, and turned round least of all.
    QVERIFY(!widgets::speak(*qApp, QLocale(QLocale::Arabic)));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QVERIFY(widgets::speak(*qApp, QLocale(QStringLiteral("de_AT"))));
}

void TestTranslations::numbersHaveTheirForms()
{
    QCOMPARE(QCoreApplication::translate("Age", "%n days", nullptr, 1), QStringLiteral("1 Tag"));
    QCOMPARE(QCoreApplication::translate("Age", "%n days", nullptr, 5), QStringLiteral("5 Tage"));
}

void TestTranslations::theReleaseSpeaksGerman()
{
    const Failed scene;
    QVERIFY(scene.fail());
    widgets::ReleaseWindow& window = *scene.window;
    QTRY_VERIFY(reachAct(window, Act::Retry));
    const QString runbook = QString::fromUtf8(failing);
    for (const char* word : {"HALT", "ZURÜCKROLLEN", "fehlgeschlagen", "wartet auf Sie", "Noch&mal", "Gelten la&ssen…", "Zeitachse", "Alarme (1)", "Befehl von Zeile 6 ist fehlgeschlagen"})
        QTRY_VERIFY2(textsOf(window).contains(QString::fromUtf8(word)), word);     // panes are up to a quarter of a second behind
    QVERIFY2(englishIn(window, runbook).isEmpty(), qPrintable(told(englishIn(window, runbook))));
    QVERIFY2(clashesIn(window).isEmpty(), qPrintable(told(clashesIn(window))));
    QVERIFY(act(window, Act::Skip));
    QVERIFY2(englishIn(window, runbook).isEmpty(), qPrintable(told(englishIn(window, runbook))));
    QVERIFY2(clashesIn(window).isEmpty(), qPrintable(told(clashesIn(window))));
    QVERIFY(press(window, QStringLiteral("backButton")));
    auto* dialog = window.findChild<widgets::RollbackDialog*>();
    QVERIFY(dialog);
    QVERIFY2(englishIn(*dialog, runbook).isEmpty(), qPrintable(told(englishIn(*dialog, runbook))));
    QVERIFY2(clashesIn(*dialog).isEmpty(), qPrintable(told(clashesIn(*dialog))));
}

void TestTranslations::theOtherWindowsSpeakGerman()
{
    const ReleasePlace place;
    static_cast<void>(place.start("# Small\n\n- [ ] Ready\n", journal::Drive::Step));
    widgets::Desk desk(place.surroundings(), {});
    desk.showStart();
    QTRY_VERIFY(textsOf(*desk.startWindow()).contains(QStringLiteral("Abhaken: Ready")));
    QVERIFY2(englishIn(*desk.startWindow(), {}).isEmpty(), qPrintable(told(englishIn(*desk.startWindow(), {}))));
    QVERIFY2(clashesIn(*desk.startWindow()).isEmpty(), qPrintable(told(clashesIn(*desk.startWindow()))));
    const auto* releases = desk.startWindow()->findChild<QTableView*>();
    const QModelIndex state = releases->model()->index(0, items::HistoryModel::State);
    QVERIFY2(releases->sizeHintForIndex(state).width() <= releases->columnWidth(state.column()), qPrintable(state.data().toString()));
    desk.openRunbook(QString::fromUtf8(samplePath));
    QTRY_VERIFY(desk.reviewWindow() && desk.reviewWindow()->runbook());
    QFile sample(QString::fromUtf8(samplePath));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QString runbook = QString::fromUtf8(sample.readAll());
    QVERIFY2(englishIn(*desk.reviewWindow(), runbook).isEmpty(), qPrintable(told(englishIn(*desk.reviewWindow(), runbook))));
    QVERIFY2(clashesIn(*desk.reviewWindow()).isEmpty(), qPrintable(told(clashesIn(*desk.reviewWindow()))));
    QTRY_VERIFY2(cutIn(*desk.reviewWindow()).isEmpty(), qPrintable(told(cutIn(*desk.reviewWindow()))));
}

void TestTranslations::theReportSpeaksGerman()
{
    Failed scene;
    const auto key = signoff::KeyStore(scene.place.surroundings().people.keys, SystemClock(), 1000).make("Bo Li", signoff::SecretText("eight words or more"));
    QVERIFY(key);
    scene.desk.showReport(*scene.window);
    auto* report = scene.window->findChild<widgets::ReportWindow*>();
    QVERIFY(report);
    QTRY_VERIFY(report->pages().isDrawn());
    report->resize(1280, 800);
    const auto speaks = [](QWidget& window) { return englishIn(window, {}) + clashesIn(window) + cutIn(window); };
    QVERIFY2(speaks(*report).isEmpty(), qPrintable(told(speaks(*report))));
    QVERIFY(press(*report, QStringLiteral("reportSign")));
    QVERIFY2(speaks(*report).isEmpty(), qPrintable(told(speaks(*report))));
    QVERIFY(press(*report, QStringLiteral("reportNewIdentity")));
    QWidget* dialog = nullptr;
    QTRY_VERIFY((dialog = reach(*report, QStringLiteral("identityDialog"))) != nullptr);
    QVERIFY2(speaks(*dialog).isEmpty(), qPrintable(told(speaks(*dialog))));
    reachA<QComboBox>(*dialog, QStringLiteral("identityKind"))->setCurrentIndex(1);
    QTRY_VERIFY2(speaks(*dialog).isEmpty(), qPrintable(told(speaks(*dialog))));
    // What a token says, which is not there.
    for (const auto& [address, words] : {std::pair{"pkcs11:token=ops;object=ann", "die Bibliothek des Tokens ist nicht da; sein PKCS#11-Modul nennen"}, {"ann", "die Adresse eines Schlüssels auf einem Token beginnt mit pkcs11:"}}) {
        for (const auto& [field, text] : {std::pair{"identityModule", "/nowhere/module.so"}, {"identityKey", address}, {"identityPin", "7654321"}}) QVERIFY(write(*dialog, QString::fromUtf8(field), QString::fromUtf8(text)));
        QVERIFY(press(*dialog, QStringLiteral("identityMake")));
        const auto* trouble = dialog->findChild<QLabel*>(QStringLiteral("identityTrouble"));
        QTRY_VERIFY2(trouble->text().contains(QString::fromUtf8(words)), qPrintable(trouble->text()));
    }
    dialog->close();
    // What the checks say is English in the journal, on the command line and in files, and German here.
    report->setTimeStampServer("http://127.0.0.1:9/");
    QVERIFY2(speaks(*report).isEmpty(), qPrintable(told(speaks(*report))));
    const auto sign = [&](const char* passphrase = "eight words or more") {
        QVERIFY(write(*report, QStringLiteral("reportPassphrase"), QString::fromUtf8(passphrase)));
        QVERIFY(press(*report, QStringLiteral("reportSignNow")));
    };
    const auto says = [&](const char* words) {
        const QStringList all = textsOf(*report);
        return std::any_of(all.begin(), all.end(), [&](const QString& text) { return text.contains(QString::fromUtf8(words)); });
    };
    QVERIFY2(says("Keine Vertrauensliste hier nennt Bo Li als Release Manager"), qPrintable(told(textsOf(*report))));
    sign();
    QTRY_VERIFY2(says("nichts wurde unterschrieben: der Zeitstempel-Server http://127.0.0.1:9/ gibt keinen Zeitstempel (er ist nicht erreichbar)"), qPrintable(told(textsOf(*report))));
    reachA<QCheckBox>(*report, QStringLiteral("reportStamp"))->click();
    sign();
    for (const char* words : {"Unterschrift 1 von Bo Li (Release Manager, approved): das Zertifikat von Bo Li steht nicht in der Vertrauensliste", "nach der letzten Unterschrift wurde nichts verändert oder hinzugefügt"})
        QTRY_VERIFY2(says(words), qPrintable(told(textsOf(*report))));
    QVERIFY(press(*report, QStringLiteral("reportSign")));
    for (const char* words : {"die Passphrase ist falsch, oder der Schlüsselspeicher wurde verändert; in 1 Sekunde noch einmal eingeben", "die Passphrase war zuvor falsch; der nächste Versuch ist in 1 Sekunde möglich"}) {
        sign("other words than these");
        QTRY_VERIFY2(says(words), qPrintable(told(textsOf(*report))));
        scene.place.clock->pass(-3'600'000);     // however slow this machine is, the second is not over
    }
}

void TestTranslations::lettersOfMenusAreTakenOnce()
{
    const Failed scene;
    for (const QAction* top : scene.window->menuBar()->actions()) {
        std::map<QChar, QString> taken;
        for (const QAction* action : top->menu()->actions())
            if (const QChar letter = mnemonicOf(action->text()); !letter.isNull()) {
                const auto [at, fresh] = taken.try_emplace(letter, action->text());
                QVERIFY2(fresh, qPrintable(QStringLiteral("%1 / %2").arg(at->second, action->text())));
            }
    }
}

/// German words are long: the window must not grow beyond what it was given, and no button may lose its words.
void TestTranslations::theFailedStepFitsTheSmallestScreen()
{
    const Failed scene;
    QVERIFY(scene.fail());
    QTRY_VERIFY(reachAct(*scene.window, Act::Retry));
    QTRY_VERIFY2(cutIn(*scene.window).isEmpty(), qPrintable(told(cutIn(*scene.window))));
    const QSize size = scene.window->size(), least = scene.window->minimumSizeHint();
    QVERIFY2(size == QSize(1280, 800) && least.width() <= 1280, qPrintable(QStringLiteral("%1x%2, at least %3x%4").arg(size.width()).arg(size.height()).arg(least.width()).arg(least.height())));
}

void TestTranslations::theEndFitsTheSmallestScreen()
{
    const Failed scene;
    QVERIFY(scene.fail());
    QVERIFY(!scene.window->session()->say([](const journal::Record& record) { return session::goBack(record, {}, {}); }));
    QTRY_VERIFY(reach(*scene.window, QStringLiteral("endReport")));
    QTRY_VERIFY2(cutIn(*scene.window).isEmpty(), qPrintable(told(cutIn(*scene.window))));
    QCOMPARE(scene.window->size(), QSize(1280, 800));
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    if (!widgets::speak(application, QLocale(QStringLiteral("de")))) qFatal("the German translation is not compiled in");
    TestTranslations test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_translations.moc"
