#pragma once

#include "tests/support/scripted_view.h"

#include <memory>
#include <string>

namespace holdpoint::tests {

inline constexpr std::uint32_t largeItems = 10'000;

/// A plan as large as any that a person may open: 1,000 steps in 20 phases.
inline std::shared_ptr<const plan::Procedure> largePlan()
{
    constexpr std::uint32_t perStep = 10, perPhase = 50;
    auto made = std::make_shared<plan::Procedure>();
    made->title = "Large";
    for (std::uint32_t step = 0; step < largeItems / perStep; ++step)
        made->steps.push_back({step * perStep + 1, "Restart a row of services", "Phase " + std::to_string(step / perPhase + 1), 60, 120, "Step " + std::to_string(step + 1) + ": Restart a row of services"});
    for (std::uint32_t i = 0; i < largeItems; ++i) {
        plan::Item item;
        item.id = 'L' + std::to_string(i + 1);
        item.kind = i % 7 == 6 ? plan::ItemKind::Task : plan::ItemKind::Shell;
        item.line = item.lastLine = i + 1;
        item.step = i / perStep;
        item.text = item.kind == plan::ItemKind::Task ? "Service " + std::to_string(i) + " answers and its log is quiet" : "systemctl restart service-" + std::to_string(i) + " && curl -fsS http://localhost/health";
        item.environment = i % 3 == 0 ? "production" : "";
        made->items.push_back(std::move(item));
    }
    return made;
}

/// Goes one item on: what runs has ended, or somebody has said yes.
inline void goOn(ScriptedView& view)
{
    view.later(1000);
    if (!view.record().busy.empty()) view.ends(*view.record().busy.begin());
    else view.happens(journal::Answered{view.record().itemAt(view.advice().item).id, "yes", {}});
}

} // namespace holdpoint::tests
