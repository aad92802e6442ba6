#include "tests/journeys/scenes.h"

#include "models/session/intents.h"
#include "tests/journeys/opened.h"
#include "tests/journeys/photographer.h"
#include "widgets/dialogs/rollback_dialog.h"
#include "widgets/style/press_hold_button.h"

namespace holdpoint::tests {

namespace {

constexpr int patience = 20'000;
constexpr const char* quay = "# Quayside: release 2.5.0\n\n## Step 1: Back up\n\n```bash\necho kept > backup.txt\n```\n\n## Step 2: Deploy\n\n```bash\necho 2.5.0 > version.txt\n```\n\n"
                             "## Rollback (within 5 minutes)\n\nPut the old version back:\n\n```bash\necho 2.4.1 > version.txt\n```\n\nLook at it:\n\n```bash\ncat version.txt\n```\n";

void take(Photographer& photographer, widgets::ReleaseWindow& window, const QString& scene)
{
    Photographer::settle();
    photographer.take(window, scene);
}

} // namespace

void takeOver(Photographer& photographer)
{
    const Opened opened(quay, journal::Drive::Flow);
    opened.drive();
    static_cast<void>(QTest::qWaitFor([&] { return opened.record().stage == journal::Stage::Ended; }, patience));
    opened.place.clock->pass(2 * 86'400'000LL);
    take(photographer, *opened.window, QStringLiteral("over-done"));
    press(*opened.window, QStringLiteral("endReplay"));
    static_cast<void>(QTest::qWaitFor([&] { return opened.desk.releaseWindow() != opened.window; }, patience));
    take(photographer, *opened.desk.releaseWindow(), QStringLiteral("over-replay"));
    press(*opened.window, QStringLiteral("backButton"));
    auto* dialog = opened.window->findChild<widgets::RollbackDialog*>();
    static_cast<void>(QTest::qWaitFor([&] { return dialog->fireButton().isEnabled(); }, patience));
    photographer.take(*dialog, QStringLiteral("dialog-take-back"), true);
    dialog->close();
    static_cast<void>(opened.window->session()->say([](const journal::Record& record) { return session::goBack(record, "Rollback (within 5 minutes)", "orders are lost"); }));
    static_cast<void>(QTest::qWaitFor([&] { return opened.record().ending == journal::Ending::RolledBack; }, patience));
    take(photographer, *opened.window, QStringLiteral("over-taken-back"));
}

} // namespace holdpoint::tests
