// A picture of every window and dialog, in each theme and size: to be looked at, and for the README.
//
//     pictures [--language NAME] [--mirrored] FOLDER [NAME…]      only the scenes whose names begin so

#include "tests/journeys/hands.h"
#include "tests/journeys/photographer.h"
#include "tests/journeys/scenes.h"
#include "models/session/intents.h"
#include "models/signoff/key_store.h"
#include "tests/support/made_breach.h"
#include "tests/support/release_place.h"
#include "widgets/charts/chart_pane.h"
#include "widgets/dialogs/attach_field.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/docks/charts_dock.h"
#include "widgets/docks/step_dock.h"
#include "widgets/report/page_view.h"
#include "widgets/report/report_window.h"
#include "widgets/style/house_style.h"
#include "widgets/style/language.h"
#include "widgets/window/desk.h"
#include "widgets/window/layouts.h"
#include "widgets/window/preferences_dialog.h"
#include "widgets/window/presenter.h"
#include "widgets/window/review_window.h"
#include "widgets/window/start_window.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSlider>
#include <QTest>

#include <cstdio>
#include <fstream>
#include <map>

using namespace holdpoint;
using namespace holdpoint::tests;
using engine::Wanted;
using items::Act;
using journal::Stage;

namespace {

constexpr int patience = 20'000;

std::string fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// A runbook with something of everything, on a desk of its own.
struct Scene {
    explicit Scene(const session::Values& values, journal::Drive drive = journal::Drive::Step) : desk(place.surroundings("mara.lind"), {})
    {
        const auto runbook = session::readRunbook(fileText(QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md")), place.path("sample-release.md"));
        id = *session::startRelease(place.surroundings("mara.lind"), **runbook, {place.at, drive, values, {}, {}});
        desk.openRelease(QString::fromStdString(id));
        window = desk.releaseWindow();
        static_cast<void>(QTest::qWaitFor([&] { return window->session()->isOpen(); }, patience));
    }
    void drive() const
    {
        window->session()->drive();
        static_cast<void>(QTest::qWaitFor([&] { return window->view().advice().wanted != Wanted::Nothing; }, patience));
    }
    [[nodiscard]] bool at(const char* words) const
    {
        const std::uint32_t item = window->view().advice().item;
        return item < window->view().record().items.size() && window->view().record().itemAt(item).text.find(words) != std::string::npos;
    }

    ReleasePlace place;
    widgets::Desk desk;
    std::string id;
    widgets::ReleaseWindow* window = nullptr;
};

void takeStart(Photographer& photographer)
{
    ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.showStart();
    photographer.take(*desk.startWindow(), QStringLiteral("start-empty"));
    const Scene full(session::Values{{"ticket", "CHG-2041"}});
    for (int i = 0; i < 28; ++i) static_cast<void>(full.place.start("# Quayside: release " + std::to_string(i) + "\n\n- [ ] Ready\n", journal::Drive::Step));
    widgets::Desk second(full.place.surroundings(), {});
    second.showStart();
    Photographer::settle();
    photographer.take(*second.startWindow(), QStringLiteral("start-28"));
}

void takeReview(Photographer& photographer, const QString& name, const QString& path)
{
    ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.openRunbook(path);
    static_cast<void>(QTest::qWaitFor([&] { return desk.reviewWindow()->runbook() != nullptr; }, patience));
    photographer.take(*desk.reviewWindow(), name);
}

void takeDrive(Photographer& photographer)
{
    const Scene scene(session::Values{{"ticket", "CHG-2041"}});
    photographer.take(*scene.window, QStringLiteral("release-opened"));
    scene.drive();
    photographer.take(*scene.window, QStringLiteral("release-task"));
    goOn(*scene.window, [&] { return scene.window->view().advice().wanted == Wanted::Run && scene.at("wc -l"); });
    photographer.take(*scene.window, QStringLiteral("release-run"));
    press(*scene.window, QStringLiteral("holdButton"));
    Photographer::settle();
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible()) {
            photographer.take(*dialog, QStringLiteral("dialog-hold"), true);
            dialog->close();
        }
    photographer.take(*scene.window, QStringLiteral("release-held"));
    press(*scene.window, QStringLiteral("holdButton"));
    goOn(*scene.window, [&] { return scene.window->view().advice().wanted == Wanted::Answer && scene.at("smoke test fails"); });
    photographer.take(*scene.window, QStringLiteral("release-gate"));
    auto* presenter = new widgets::Presenter(scene.window->view(), scene.window);
    presenter->show();
    photographer.take(*presenter, QStringLiteral("presenter-gate"));
    delete presenter;
    scene.window->arrange(widgets::Layout::Watch);
    photographer.take(*scene.window, QStringLiteral("layout-watch"));
    scene.window->arrange(widgets::Layout::Meeting);
    photographer.take(*scene.window, QStringLiteral("layout-meeting"));
    scene.window->arrange(widgets::Layout::Drive);
    press(*scene.window, QStringLiteral("backButton"));
    Photographer::settle();
    if (auto* dialog = scene.window->findChild<widgets::RollbackDialog*>()) {
        photographer.take(*dialog, QStringLiteral("dialog-rollback"), true);
        dialog->close();
    }
    goOn(*scene.window);
    Photographer::settle();
    photographer.take(*scene.window, QStringLiteral("release-done"));
}

/// A dialog that is open over a window, which is closed then.
void takeDialog(Photographer& photographer, const QWidget& window, const QString& name, const QString& scene)
{
    Photographer::settle();
    auto* dialog = window.findChild<QDialog*>(name);
    if (!dialog || !dialog->isVisible()) return;
    photographer.take(*dialog, scene, true);
    dialog->close();
}

void takeFailure(Photographer& photographer)
{
    const Scene scene(session::Values{{"ticket", "CHG-2041"}, {"VERSION", "2.5.0-broken"}}, journal::Drive::Flow);
    scene.drive();
    goOn(*scene.window);
    Photographer::settle();
    photographer.take(*scene.window, QStringLiteral("release-failed"));
    act(*scene.window, Act::End);
    takeDialog(photographer, *scene.window, QStringLiteral("endDialog"), QStringLiteral("dialog-end"));
    act(*scene.window, Act::Skip);
    photographer.take(*scene.window, QStringLiteral("release-failed-skip"));
    auto* presenter = new widgets::Presenter(scene.window->view(), scene.window);
    presenter->show();
    photographer.take(*presenter, QStringLiteral("presenter-failed"));
    delete presenter;
    static_cast<void>(scene.window->session()->say([](const journal::Record& record) { return session::goBack(record, {}, "the smoke test failed"); }));
    static_cast<void>(QTest::qWaitFor([&] { return scene.window->view().record().stage == Stage::Back; }, patience));
    photographer.take(*scene.window, QStringLiteral("release-back"));
    presenter = new widgets::Presenter(scene.window->view(), scene.window);
    presenter->show();
    photographer.take(*presenter, QStringLiteral("presenter-back"));
    delete presenter;
    scene.window->close();      // which asks first
    takeDialog(photographer, *scene.window, QStringLiteral("leaveDialog"), QStringLiteral("dialog-leave"));
    goOn(*scene.window);
    Photographer::settle();
    photographer.take(*scene.window, QStringLiteral("release-rolled-back"));
}

/// What a person says in place and in dialogs: a result as a file, a value that was seen, a skip, the preferences.
void takeAnswers(Photographer& photographer)
{
    const Scene scene(session::Values{{"ticket", "CHG-2041"}}, journal::Drive::Hand);
    scene.drive();
    goOn(*scene.window, [&] { return scene.window->view().advice().wanted == Wanted::Result; });
    static_cast<void>(QTest::qWaitFor([&] { return scene.window->step().sheet().can(Act::GiveResult); }, patience));
    photographer.take(*scene.window, QStringLiteral("answers-by-hand"));
    act(*scene.window, Act::GiveResult);
    QFile file(scene.place.folder.filePath(QStringLiteral("what came out on the machine of the data centre.log")));
    if (file.open(QIODevice::WriteOnly)) file.write("loaded 41,112 rows in 3 batches\n0 rejected\n");
    file.close();
    scene.window->findChild<widgets::AttachField*>()->take(file.fileName());
    static_cast<void>(QTest::qWaitFor([&] { return reach(*scene.window, QStringLiteral("attachRemove")) != nullptr; }, patience));
    photographer.take(*scene.window, QStringLiteral("answers-attached"));
    scene.window->step().findChild<widgets::AttachField*>()->take(QCoreApplication::applicationFilePath());
    Photographer::settle();
    photographer.take(*scene.window, QStringLiteral("answers-refused"));
    auto* preferences = new widgets::PreferencesDialog({}, {QStringLiteral("mara.lind@harbour"), [](const std::string&) -> Result<widgets::StoreSeen> { return Error{"the store cannot be opened; check that the folder exists and may be written", "/srv/releases/team.db"}; }}, scene.window);
    preferences->show();
    Photographer::settle();
    photographer.take(*preferences, QStringLiteral("dialog-preferences"), true);
    write(*preferences, QStringLiteral("store"), QStringLiteral("sqlite:/srv/releases/team.db"));
    write(*preferences, QStringLiteral("person"), QStringLiteral("Mara Lind"));
    write(*preferences, QStringLiteral("timeStampServer"), QStringLiteral("tsa.harbour.example"));
    press(*preferences, QStringLiteral("testStore"));
    Photographer::settle();
    photographer.take(*preferences, QStringLiteral("dialog-preferences-changed"), true);
}

/// As many steps as this, and with texts as long as people write them.
std::string runbookOf(int steps, const char* text)
{
    std::string made = "# Quayside: " + std::string(text) + "\n\n- [ ] " + text + "\n\n";
    for (int i = 1; i <= steps; ++i) made += "## Step " + std::to_string(i) + ": " + text + "\n\n```bash\nsystemctl restart service-" + std::to_string(i) + "  # " + text + "\n```\n\n";
    return made + "## Rollback (within 5 minutes)\n\n```bash\ntrue\n```\n";
}

void takeSizes(Photographer& photographer)
{
    constexpr const char* longText = "Restart the load balancers of both data centres one after the other, and wait each time until every health check of the pool has been green for a whole minute";
    for (const auto& [name, steps, text] : {std::tuple{"sizes-0", 0, "nothing but a tick"}, {"sizes-2000", 2000, "restart a row of services"}, {"sizes-long", 28, longText}}) {
        const ReleasePlace place;
        widgets::Desk desk(place.surroundings("mara.lind"), {});
        desk.openRelease(QString::fromStdString(place.start(runbookOf(steps, text), journal::Drive::Step)));
        widgets::ReleaseWindow& window = *desk.releaseWindow();
        static_cast<void>(QTest::qWaitFor([&] { return window.session()->isOpen(); }, patience));
        window.session()->drive();
        static_cast<void>(QTest::qWaitFor([&] { return window.view().advice().wanted != Wanted::Nothing; }, patience));
        goOn(window, [&] { return window.view().advice().wanted != Wanted::Answer; });
        photographer.take(window, QString::fromLatin1(name));
    }
}

/// Half an hour of numbers around a release that was rolled back, in the layout for watching and alone.
void takeCharts(Photographer& photographer)
{
    const Scene scene(session::Values{{"ticket", "CHG-2041"}, {"VERSION", "2.5.0-broken"}}, journal::Drive::Flow);
    auto* charts = scene.window->findChild<widgets::ChartsDock*>();
    scene.window->arrange(widgets::Layout::Watch);
    photographer.take(*scene.window, QStringLiteral("charts-unfed"));
    scene.drive();
    goOn(*scene.window);
    static_cast<void>(scene.window->session()->say([](const journal::Record& record) { return session::goBack(record, {}, "the response time is over its limit"); }));
    static_cast<void>(QTest::qWaitFor([&] { return scene.window->view().record().stage == Stage::Back; }, patience));
    const MadeBreach breach(scene.window->view().nowMs() - MadeBreach::backAtMs);
    charts->setMetrics(breach.metrics());
    charts->pane().showAll();
    photographer.take(*scene.window, QStringLiteral("charts-watch"));
    const std::int64_t now = scene.window->view().nowMs();
    charts->pane().showStretch(now - 600'000, now + 60'000);
    charts->pane().point(now - 200'000);
    charts->setParent(nullptr);
    charts->show();
    photographer.take(*charts, QStringLiteral("charts-reading"));
    delete charts;
}

/// The report of a release that is over: read, about to be signed, and signed by somebody who is known here and by somebody who is not.
void takeReport(Photographer& photographer)
{
    Scene scene(session::Values{{"ticket", "CHG-2041"}}, journal::Drive::Flow);
    scene.drive();
    for (int i = 0; i < 5 && scene.window->view().record().stage != Stage::Ended; ++i) goOn(*scene.window);     // it soaks for a minute
    const session::PeopleFiles people = scene.place.surroundings().people;
    const SystemClock clock;
    signoff::KeyStore keys(people.keys, clock, 1000);
    const auto mara = keys.make("Mara Lind", signoff::SecretText("eight words or more"));
    signoff::Trust trust;
    if (mara) trust.add({"Mara Lind", {"Release Manager"}, mara->certificate.fingerprint(), 0, 0, {}});
    std::ofstream(people.trust) << trust.write();
    static_cast<void>(keys.make("Jo Stone", signoff::SecretText("eight words or more")));
    scene.desk.showReport(*scene.window);
    auto* window = scene.window->findChild<widgets::ReportWindow*>();
    photographer.waitFor([window] { return window->pages().isDrawn(); });
    photographer.take(*window, QStringLiteral("report-read"));
    const auto sign = [&](const char* passphrase) {
        write(*window, QStringLiteral("reportPassphrase"), QString::fromUtf8(passphrase));
        press(*window, QStringLiteral("reportSignNow"));
    };
    window->setTimeStampServer("http://tsa.harbour.example/");
    press(*window, QStringLiteral("reportSign"));
    auto* who = window->findChild<QComboBox*>(QStringLiteral("reportWho"));
    sign("not these words");
    const auto refused = [&] { return reach(*window, QStringLiteral("reportTrouble")) != nullptr; };
    static_cast<void>(QTest::qWaitFor(refused, patience));
    photographer.take(*window, QStringLiteral("report-refused"));
    press(*window, QStringLiteral("reportNewIdentity"));
    photographer.waitFor({});
    takeDialog(photographer, *window, QStringLiteral("identityDialog"), QStringLiteral("dialog-identity"));
    photographer.waitFor({});
    press(*window, QStringLiteral("reportNewIdentity"));
    if (auto* kind = reachA<QComboBox>(*window, QStringLiteral("identityKind"))) kind->setCurrentIndex(1);
    takeDialog(photographer, *window, QStringLiteral("identityDialog"), QStringLiteral("dialog-identity-token"));
    window->setTimeStampServer({});
    photographer.waitFor([window] { return window->pages().isDrawn(); });
    const auto signedBy = [&](const char* name, int count) {
        if (!reach(*window, QStringLiteral("reportPassphrase"))) press(*window, QStringLiteral("reportSign"));
        who->setCurrentIndex(who->findText(QString::fromUtf8(name), Qt::MatchStartsWith));
        sign("eight words or more");
        return QTest::qWaitFor([&] { return window->desk().shown().lines.size() > static_cast<std::size_t>(count); }, patience);
    };
    static_cast<void>(signedBy("Mara Lind", 1) && signedBy("Jo Stone", 2));
    static_cast<void>(QTest::qWaitFor([&] { return window->pages().isDrawn(); }, patience));
    window->pages().showPage(window->pages().pageCount() - 1);
    photographer.take(*window, QStringLiteral("report-signed"));
    photographer.waitFor({});
}

} // namespace

int main(int argc, char** argv)
{
    tests::JourneyApplication application(argc, argv);
    QStringList words = QApplication::arguments().mid(1);
    if (const qsizetype at = words.indexOf(QStringLiteral("--language")); at >= 0 && at + 1 < words.size()) {
        widgets::speak(application, QLocale(words.at(at + 1)));
        words.remove(at, 2);
    }
    // As a language looks that is written from the right, before anybody has translated into one.
    if (words.removeAll(QStringLiteral("--mirrored")) > 0) QApplication::setLayoutDirection(Qt::RightToLeft);
    if (words.isEmpty()) {
        std::fputs("pictures: takes a folder for the pictures; name one\n", stderr);
        return 2;
    }
    QDir().mkpath(words.front());
    Photographer photographer(words.front(), words.mid(1));
    if (photographer.wants(QStringLiteral("start"))) takeStart(photographer);
    if (photographer.wants(QStringLiteral("review"))) {
        const QDir seeds(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
        for (const QString& name : seeds.entryList(QDir::Files)) takeReview(photographer, QStringLiteral("review-%1").arg(name.left(3)), seeds.filePath(name));
    }
    if (photographer.wants(QStringLiteral("release"))) {
        takeDrive(photographer);
        takeFailure(photographer);
    }
    if (photographer.wants(QStringLiteral("answers"))) takeAnswers(photographer);
    if (photographer.wants(QStringLiteral("report"))) takeReport(photographer);
    if (photographer.wants(QStringLiteral("sizes"))) takeSizes(photographer);
    if (photographer.wants(QStringLiteral("charts"))) takeCharts(photographer);
    if (photographer.wants(QStringLiteral("refusals"))) takeRefusals(photographer);
    if (photographer.wants(QStringLiteral("sample"))) takeSample(photographer);
    if (photographer.wants(QStringLiteral("over"))) takeOver(photographer);
    return 0;
}
