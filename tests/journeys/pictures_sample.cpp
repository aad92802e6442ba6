// The sample as a newcomer sees it, with its board and its limits alive.

#include "models/session/intents.h"
#include "tests/journeys/newcomer.h"
#include "tests/journeys/photographer.h"
#include "tests/journeys/scenes.h"
#include "widgets/docks/charts_dock.h"

namespace holdpoint::tests {

namespace {

constexpr int patience = 30'000;

bool isBreached(widgets::ReleaseWindow& window)
{
    const auto& limits = window.view().record().watch.limits;
    return std::any_of(limits.begin(), limits.end(), [](const auto& limit) { return limit.state == journal::LimitState::Breached; });
}

bool soaks(widgets::ReleaseWindow& window)
{
    const journal::Record& record = window.view().record();
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.itemAt(i).text.starts_with("Soak")) return record.items[i].state == journal::ItemState::Running;
    return false;
}

/// Opened with one click, and begun.
widgets::ReleaseWindow* begun(const Newcomer& newcomer, const char* version)
{
    if (!newcomer.click() || !newcomer.give("ticket", "CHG-2041") || !newcomer.give("VERSION", version)) return nullptr;
    return newcomer.begin();
}

} // namespace

void takeSample(Photographer& photographer)
{
    const Newcomer well;
    static_cast<void>(well.click() && QTest::qWaitFor([&] { return well.row("ticket").isValid(); }, patience));
    photographer.take(*well.desk->reviewWindow(), QStringLiteral("sample-review"));
    static_cast<void>(well.give("ticket", "CHG-2041"));
    widgets::ReleaseWindow* window = well.begin();
    goOn(*window, [&] { return soaks(*window); });
    photographer.take(*window, QStringLiteral("sample-soak"));
    window->arrange(widgets::Layout::Watch);
    photographer.take(*window, QStringLiteral("sample-watch"));
    goOn(*window);
    photographer.take(*window, QStringLiteral("sample-done"));

    const Newcomer broken;
    window = begun(broken, "2.4.0-broken");
    goOn(*window);
    photographer.take(*window, QStringLiteral("sample-failed"));
    static_cast<void>(QTest::qWaitFor([&] { return isBreached(*window); }, patience));
    photographer.take(*window, QStringLiteral("sample-breached"));
    window->arrange(widgets::Layout::Watch);
    photographer.take(*window, QStringLiteral("sample-breached-watch"));
    static_cast<void>(window->session()->say([](const journal::Record& record) { return session::goBack(record, {}, "the error rate is over its limit"); }));
    static_cast<void>(QTest::qWaitFor([&] { return window->view().record().stage == journal::Stage::Back; }, patience));
    goOn(*window);
    photographer.take(*window, QStringLiteral("sample-rolled-back"));
}

} // namespace holdpoint::tests
