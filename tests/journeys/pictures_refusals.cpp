#include "tests/journeys/scenes.h"

#include "models/session/sign_intents.h"
#include "models/signoff/key_store.h"
#include "tests/journeys/failed.h"
#include "tests/journeys/photographer.h"
#include "widgets/dialogs/delegate_dialog.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/dialogs/sign_dialog.h"
#include "widgets/window/command_palette.h"
#include "widgets/window/review_window.h"
#include "widgets/window/start_window.h"

#include <QDialog>
#include <QRadioButton>

#include <fstream>

namespace holdpoint::tests {

namespace {

constexpr int patience = 20'000;
constexpr const char* oneWayOn = "# Quayside: no way back\n\n## Step 1: Lay out\n\n- [ ] The disk is mounted\n\n```bash\necho laid out\n```\n\n## Step 2: Switch\n\n```bash\necho 500 Internal Server Error; false\n```\n";
constexpr const char* severalWays = "# Quayside: several ways back\n\n## Step 1: Switch\n\n```bash\nfalse\n```\n\n## Rollback\n\n### Option A: the old version (within 5 minutes)\n\n```bash\ntrue\n```\n\n### Option B: the backup (within 30 minutes)\n\n```bash\ntrue\n```\n";
constexpr const char* signedFirst = "# Quayside: signed\n\n## Sign-off\n\n| Role | Name | Signature |\n|---|---|---|\n| QA Lead | | |\n| DBA | | |\n\n## Step 1: Copy\n\n```bash\ntrue\n```\n";

void takeFiles(Photographer& photographer)
{
    const ReleasePlace place;
    widgets::Desk desk(place.surroundings(), {});
    desk.open(place.folder.filePath(QStringLiteral("slip.md")));
    static_cast<void>(QTest::qWaitFor([&] { return desk.reviewWindow()->hasFailed(); }, patience));
    photographer.take(*desk.reviewWindow(), QStringLiteral("refusals-file"));
    desk.showStart();
    auto* palette = new widgets::CommandPalette(desk.startWindow()->actions(), desk.startWindow());
    palette->show();
    photographer.take(*palette, QStringLiteral("dialog-commands"), true);
}

void takeWaysBack(Photographer& photographer, const char* runbook, const QString& name)
{
    const Failed scene(runbook);
    press(*scene.window, QStringLiteral("driveHere"));
    goOn(*scene.window, [&] { return scene.window->view().advice().wanted == engine::Wanted::Decision; });
    static_cast<void>(QTest::qWaitFor([&] { return scene.window->step().sheet().can(items::Act::Back); }, patience));
    act(*scene.window, items::Act::Back);
    Photographer::settle();
    photographer.take(*scene.window->findChild<widgets::RollbackDialog*>(), name, true);
}

/// Two who have keys; the one who decides says no, by name.
void takeNo(Photographer& photographer)
{
    const ReleasePlace place;
    const session::PeopleFiles files = place.surroundings().people;
    const SystemClock clock;
    signoff::Trust trust;
    for (const auto& [name, role] : {std::pair{"Bo Li", "QA Lead"}, {"Cy Oz", "DBA"}})
        if (const auto made = signoff::KeyStore(files.keys, clock, 1000).make(name, signoff::SecretText("eight words or more"))) trust.add({name, {role}, made->certificate.fingerprint(), 0, 0, {}});
    std::ofstream(files.trust) << trust.write();
    widgets::Desk desk(place.surroundings("mara.lind"), {});
    desk.openRelease(QString::fromStdString(place.start(signedFirst, journal::Drive::Flow)));
    widgets::ReleaseWindow& window = *desk.releaseWindow();
    press(window, QStringLiteral("driveHere"));
    static_cast<void>(QTest::qWaitFor([&] { return window.step().sheet().can(items::Act::Sign); }, patience));
    (new widgets::DelegateDialog(*window.session(), &window))->show();
    photographer.take(*window.findChild<widgets::DelegateDialog*>(), QStringLiteral("dialog-delegate"), true);
    act(window, items::Act::Sign);
    window.findChild<QRadioButton*>(QStringLiteral("decision%1").arg(static_cast<int>(journal::Decision::Approve)))->click();
    photographer.take(*window.findChild<widgets::SignDialog*>(), QStringLiteral("dialog-sign"), true);
    window.findChild<widgets::SignDialog*>()->close();
    static_cast<void>(window.session()->say([](const journal::Record& record) { return session::openPoll(record, {"Go for the traffic switch?"}); }));
    static_cast<void>(QTest::qWaitFor([&] { return window.view().record().signing.openPoll() != nullptr; }, patience));
    session::SignWish no;
    no.decision = journal::Decision::NoGo;
    no.comment = "the replica lags 40 s";
    no.who.name = "Ann Lee";
    no.atMs = window.view().nowMs();
    static_cast<void>(window.session()->say([no](const journal::Record& record) { return session::decidePoll(record, session::saidOnly(*session::directionAbout(record, no)), 0); }));
    static_cast<void>(QTest::qWaitFor([&] { return window.step().sheet().can(items::Act::Release); }, patience));
    photographer.take(window, QStringLiteral("refusals-no"));
    press(window, QStringLiteral("holdButton"));
    photographer.take(*window.findChild<QDialog*>(QStringLiteral("goOnDialog")), QStringLiteral("dialog-against"), true);
}

/// What another machine has begun is read there.
void takeElsewhere(Photographer& photographer)
{
    const ReleasePlace place;
    auto surroundings = place.surroundings("mara.lind");
    surroundings.desk = [] { return Result<journal::Desk>(journal::Desk{"mara.lind", "desk1", "here"}); };
    widgets::Desk desk(surroundings, {});
    desk.openRelease(QString::fromStdString(place.startElsewhere("# Quayside: elsewhere\n\n## Step 1: Copy\n\n```bash\nrsync -a /srv/a /srv/b\n```\n")));
    static_cast<void>(QTest::qWaitFor([&] { return reach(*desk.releaseWindow(), QStringLiteral("printedBy")) != nullptr; }, patience));
    photographer.take(*desk.releaseWindow(), QStringLiteral("refusals-elsewhere"));
}

} // namespace

void takeRefusals(Photographer& photographer)
{
    takeFiles(photographer);
    takeWaysBack(photographer, oneWayOn, QStringLiteral("dialog-no-way-back"));
    takeWaysBack(photographer, severalWays, QStringLiteral("dialog-ways-back"));
    takeNo(photographer);
    takeElsewhere(photographer);
}

} // namespace holdpoint::tests
