#pragma once

#include "tests/journeys/hands.h"
#include "tests/support/release_place.h"
#include "widgets/docks/step_dock.h"
#include "widgets/window/desk.h"

#include <QTest>

namespace holdpoint::tests {

inline constexpr const char* failing = "# Small\n\n## Step 1: Fail\n\n```bash\necho 500 Internal Server Error; false\n```\n\n"
                                "## Rollback\n\n```bash\ntrue\n```\n\n## Sign-off\n\n- [ ] Release Manager: sign-off\n";

/// A release that stands at a step that failed, which is where there is most to say.
struct Failed {
    explicit Failed(const char* runbook = failing) : desk(place.surroundings(), {})
    {
        desk.openRelease(QString::fromStdString(place.start(runbook, journal::Drive::Flow)));
        window = desk.releaseWindow();
        window->resize(1280, 800);
    }
    [[nodiscard]] bool fail() const
    {
        const auto decides = [this] { return window->view().advice().wanted == engine::Wanted::Decision && window->step().sheet().can(items::Act::Retry); };
        return press(*window, QStringLiteral("driveHere")) && QTest::qWaitFor(decides, 20'000);
    }

    ReleasePlace place;
    widgets::Desk desk;
    widgets::ReleaseWindow* window = nullptr;
};

} // namespace holdpoint::tests
