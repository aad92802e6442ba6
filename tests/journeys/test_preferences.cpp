// What is chosen once: it is kept, it takes effect at once where it can, and says so where it takes a start.

#include "tests/journeys/opened.h"
#include "tests/support/quiet.h"
#include "widgets/style/house_style.h"
#include "widgets/window/preferences_dialog.h"
#include "widgets/window/review_window.h"
#include "widgets/window/start_window.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QSpinBox>

#include <optional>

using namespace holdpoint;
using namespace holdpoint::tests;
using namespace holdpoint::widgets;

namespace {

PreferencesDialog* dialogOf(QWidget& window) { return window.findChild<PreferencesDialog*>(); }

QString wordsOf(QWidget& dialog, const char* name) { return dialog.findChild<QLabel*>(QString::fromLatin1(name))->text(); }

void pick(QWidget& dialog, const char* name, const QVariant& value)
{
    auto* box = reachA<QComboBox>(dialog, QString::fromLatin1(name));
    QVERIFY(box);
    box->setFocus();
    while (box->currentIndex() > 0) QTest::keyClick(box, Qt::Key_Up);
    while (box->currentData() != value && box->currentIndex() + 1 < box->count()) QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData(), value);
}

} // namespace

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_quiet.emplace();
    }
    void cleanup() { QVERIFY2(Quiet::heardNothing(), Quiet::heard()); }
    static void whatIsKeptIsRead();
    void areReachedByKeysFromEveryWindow();
    void takeEffectAtOnceWhereTheyCan();
    void leftAsItIsNothingChanges();
    void theStoreIsTested();
    void aStoreThatCannotBeOpenedIsKeptOnlyAfterASecondYes();
    void whatHasPassedIsShownForAWhile();

private:
    std::optional<Quiet> m_quiet;
};

void TestPreferences::whatIsKeptIsRead()
{
    QSettings settings;
    Preferences all;
    QVERIFY(Preferences::read(settings) == all);
    all = {QStringLiteral("Ann Berg"), QStringLiteral("de"), ThemeName::HighContrast, Layout::Meeting, journal::Drive::Hand, QStringLiteral("sqlite:/tmp/x.db"), QStringLiteral("https://tsa.example.com/"), 12};
    all.write(settings);
    QVERIFY(Preferences::read(settings) == all);
    Preferences().write(settings);
    QVERIFY(Preferences::read(settings) == Preferences());
    settings.setValue(QStringLiteral("linger"), 100'000);
    settings.setValue(QStringLiteral("theme"), QStringLiteral("pink"));
    QCOMPARE(Preferences::read(settings).lingerSeconds, 60);
    QCOMPARE(Preferences::read(settings).theme, ThemeName::Light);
}

void TestPreferences::areReachedByKeysFromEveryWindow()
{
    const Opened opened("# Small\n\n- [ ] Ready\n");
    widgets::Desk desk(opened.place.surroundings(), {});
    desk.showStart();
    QVERIFY(press(*desk.startWindow(), QStringLiteral("preferencesButton")));
    QVERIFY(dialogOf(*desk.startWindow()));
    dialogOf(*desk.startWindow())->close();
    int found = 0;
    for (const QAction* menu : opened.window->menuBar()->actions())
        for (QAction* action : menu->menu()->actions())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma)) {
                ++found;
                QVERIFY2(action->data().toString().contains(QStringLiteral("Preferences")), "the palette finds it by this");
                action->trigger();
            }
    QCOMPARE(found, 1);
    QVERIFY(dialogOf(*opened.window));
    QTest::keyClick(dialogOf(*opened.window), Qt::Key_Escape);
    QTRY_VERIFY(!dialogOf(*opened.window));
}

void TestPreferences::takeEffectAtOnceWhereTheyCan()
{
    Opened opened("# Small\n\n- [ ] Ready\n");
    opened.desk.setWorkplace({QStringLiteral("ann@here"), {}});
    opened.desk.showPreferences(opened.window);
    PreferencesDialog& dialog = *dialogOf(*opened.window);
    QVERIFY(!reach(dialog, QStringLiteral("later")));
    for (const QLabel* label : dialog.findChildren<QLabel*>()) QVERIFY2(!label->text().contains(QLatin1Char('&')) || label->buddy(), qPrintable(label->text()));
    QVERIFY(write(dialog, QStringLiteral("person"), QStringLiteral("Ann Berg")));
    QVERIFY(wordsOf(dialog, "later").contains(QStringLiteral("from now on")));
    pick(dialog, "theme", static_cast<int>(ThemeName::Dark));
    pick(dialog, "layout", static_cast<int>(Layout::Meeting));
    pick(dialog, "startDrive", static_cast<int>(journal::Drive::Hand));
    pick(dialog, "language", QStringLiteral("de"));
    QVERIFY(wordsOf(dialog, "later").contains(QStringLiteral("starts the next time")));
    QVERIFY(press(dialog, QStringLiteral("keep")));
    auto* style = qobject_cast<HouseStyle*>(QApplication::style());
    QCOMPARE(style->theme().name, ThemeName::Dark);
    style->setTheme(ThemeName::Light);
    QCOMPARE(opened.window->session()->person(), std::string("ann"));      // as it was said
    opened.desk.openRunbook(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md"));
    QTRY_VERIFY(opened.desk.reviewWindow()->runbook());
    QCOMPARE(reachA<QComboBox>(*opened.desk.reviewWindow(), QStringLiteral("drive"))->currentData().toInt(), static_cast<int>(journal::Drive::Hand));
    opened.window->close();
    QTRY_VERIFY(!opened.desk.releaseWindow());
    opened.desk.openRelease(QString::fromStdString(opened.id));
    QCOMPARE(opened.desk.releaseWindow()->session()->person(), std::string("Ann Berg"));
}

void TestPreferences::leftAsItIsNothingChanges()
{
    Opened opened("# Small\n\n- [ ] Ready\n");
    opened.desk.showPreferences(opened.window);
    PreferencesDialog& dialog = *dialogOf(*opened.window);
    QVERIFY(write(dialog, QStringLiteral("person"), QStringLiteral("Ann Berg")));
    QVERIFY(press(dialog, QStringLiteral("leave")));
    QVERIFY(Preferences::read(QSettings()) == Preferences());
}

void TestPreferences::theStoreIsTested()
{
    Opened opened("# Small\n\n- [ ] Ready\n");
    opened.desk.setWorkplace({QStringLiteral("ann@here"), [](const std::string& url) -> Result<StoreSeen> {
        if (url == "sqlite:/there") return StoreSeen{"/there", true, 12};
        if (url == "sqlite:/new") return StoreSeen{"/new", false, 0};
        return Error{"the store cannot be opened; check its rights", "/locked"};
    }});
    opened.desk.showPreferences(opened.window);
    PreferencesDialog& dialog = *dialogOf(*opened.window);
    for (const auto& [url, words] : {std::pair{"sqlite:/there", "Releases in it: 12"}, {"sqlite:/new", "will be made"}, {"sqlite:/locked", "check its rights"}}) {
        QVERIFY(write(dialog, QStringLiteral("store"), QString::fromLatin1(url)));
        QVERIFY(!reach(dialog, QStringLiteral("storeSeen")));
        QVERIFY(press(dialog, QStringLiteral("testStore")));
        QTRY_VERIFY(wordsOf(dialog, "storeSeen").contains(QString::fromLatin1(words)));
        QTRY_VERIFY2(reach(dialog, QStringLiteral("store"))->height() >= reach(dialog, QStringLiteral("person"))->height(), "what comes to be said takes nothing from the fields");
    }
}

/// The next start would show nothing: it takes a second yes.
void TestPreferences::aStoreThatCannotBeOpenedIsKeptOnlyAfterASecondYes()
{
    Opened opened("# Small\n\n- [ ] Ready\n");
    opened.desk.setWorkplace({QStringLiteral("ann@here"), [](const std::string& url) -> Result<StoreSeen> {
        if (url == "sqlite:/there") return StoreSeen{"/there", true, 12};
        return Error{"the store cannot be opened; check its rights", "/locked"};
    }});
    opened.desk.showPreferences(opened.window);
    QPointer<PreferencesDialog> dialog = dialogOf(*opened.window);
    QVERIFY(write(*dialog, QStringLiteral("store"), QStringLiteral("sqlite:/locked")));
    QVERIFY(press(*dialog, QStringLiteral("keep")));
    QTRY_VERIFY(wordsOf(*dialog, "storeSeen").contains(QStringLiteral("check its rights")));
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(Preferences::read(QSettings()).store, QString());
    QVERIFY(wordsOn(*dialog, QStringLiteral("keep")).contains(QStringLiteral("all the same")));
    QVERIFY(press(*dialog, QStringLiteral("keep")));
    QTRY_COMPARE(Preferences::read(QSettings()).store, QStringLiteral("sqlite:/locked"));
    QTRY_VERIFY(!dialog);
    opened.desk.showPreferences(opened.window);
    dialog = dialogOf(*opened.window);
    QVERIFY(dialog);
    QVERIFY(write(*dialog, QStringLiteral("store"), QStringLiteral("sqlite:/there")));
    QVERIFY(press(*dialog, QStringLiteral("keep")));
    QTRY_COMPARE(Preferences::read(QSettings()).store, QStringLiteral("sqlite:/there"));
}

/// What has printed something and passed stays before the eyes; what needs somebody does not wait for that.
void TestPreferences::whatHasPassedIsShownForAWhile()
{
    const Opened opened("# Small\n\n## Step 1\n\n```bash\necho seen\n```\n\n## Step 2\n\n```bash\necho more\n```\n\n## Step 3\n\n```bash\nfalse\n```\n");
    opened.window->setLinger(60);
    opened.drive();
    QTRY_COMPARE(opened.advice().wanted, engine::Wanted::Run);
    QVERIFY(act(*opened.window, items::Act::Run));
    QTRY_VERIFY(opened.advice().item == 1 && opened.advice().wanted == engine::Wanted::Run);
    QCOMPARE(opened.window->selection().current(), 0U);
    QVERIFY(opened.window->selection().follows());
    opened.window->selection().follow();        // as Ctrl+J does
    QCOMPARE(opened.window->selection().current(), 1U);
    opened.window->setLinger(0);
    QVERIFY(act(*opened.window, items::Act::Run));
    QTRY_COMPARE(opened.window->selection().current(), 2U);
    opened.window->setLinger(60);
    QVERIFY(act(*opened.window, items::Act::Run));
    QTRY_COMPARE(opened.advice().wanted, engine::Wanted::Decision);
    QTRY_COMPARE(opened.window->selection().current(), 2U);
}

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    TestPreferences test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_preferences.moc"
