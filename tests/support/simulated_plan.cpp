#include "tests/support/simulated_plan.h"

#include <string>
#include <utility>

namespace holdpoint::tests {

using plan::Item;
using plan::ItemKind;

namespace {

class PlanMaker {
public:
    explicit PlanMaker(Dice& dice) : m_dice(dice) {}

    std::shared_ptr<const plan::Procedure> make()
    {
        auto made = std::make_shared<plan::Procedure>();
        made->title = "simulated";
        const int steps = 1 + m_dice.upTo(3);
        for (int s = 0; s < steps; ++s) {
            made->steps.push_back({++m_line, "step " + std::to_string(s), "phase", 10, 20});
            const auto step = static_cast<std::uint32_t>(s);
            for (int i = m_dice.upTo(3); i >= 0; --i) add(*made, step, plan::none);
            if (m_dice.chance(0.2)) addChoice(*made, step);
            if (m_dice.chance(0.25)) addRollback(*made, plan::RollbackScope::Step, step);
        }
        for (int r = m_dice.upTo(2); r > 0; --r) addRollback(*made, plan::RollbackScope::Release, plan::none);
        if (m_dice.chance(0.6)) addLimits(*made);
        putSideBySide(*made, static_cast<std::uint32_t>(steps));
        return made;
    }

private:
    /// Some steps need not wait for each other.
    void putSideBySide(plan::Procedure& made, std::uint32_t steps)
    {
        std::vector<std::uint32_t> lanes(steps, 0);
        for (std::uint32_t& lane : lanes) lane = m_dice.chance(0.3) ? 1 : 0;
        for (Item& item : made.items)
            if (item.rollback == plan::none && item.step != plan::none) item.lane = lanes[item.step];
    }

    Item& add(plan::Procedure& made, std::uint32_t step, std::uint32_t rollback)
    {
        Item item;
        item.line = item.lastLine = ++m_line;
        item.id = 'L' + std::to_string(item.line);
        item.step = step;
        item.rollback = rollback;
        item.text = "item " + item.id;
        const int kind = m_dice.upTo(19);
        item.kind = kind < 11 ? ItemKind::Shell : kind < 13 ? ItemKind::Task : kind < 15 ? ItemKind::Gate : kind < 16 ? ItemKind::SignOff : kind < 18 ? ItemKind::Wait : ItemKind::Watch;
        if (item.kind == ItemKind::Gate) item.action = static_cast<plan::GateAction>(m_dice.upTo(2));
        if (item.kind == ItemKind::Wait) item.seconds = 1 + m_dice.upTo(100);
        if (item.kind == ItemKind::Watch) {
            item.seconds = 10 + m_dice.upTo(100);
            item.every = m_dice.chance(0.5) ? 5 + m_dice.upTo(20) : 0;
        }
        if (item.kind == ItemKind::Task && m_dice.chance(0.5)) item.audience = "#room";
        if (m_dice.chance(0.15)) item.retries = 1 + m_dice.upTo(2);
        if (item.retries > 0) item.backoff = m_dice.upTo(20);
        if (m_dice.chance(0.1)) item.timeout = 1 + m_dice.upTo(20);
        item.required = m_dice.chance(0.1);
        item.aside = m_dice.chance(0.05);
        if (m_dice.chance(0.3)) item.checks.push_back({plan::CheckKind::Number, "number = 1"});
        made.items.push_back(std::move(item));
        return made.items.back();
    }

    void addChoice(plan::Procedure& made, std::uint32_t step)
    {
        ++m_choice;
        for (std::uint32_t arm = 1; arm <= 2; ++arm)
            for (int i = m_dice.upTo(1); i >= 0; --i) {
                Item& item = add(made, step, plan::none);
                item.kind = ItemKind::Shell;
                item.aside = false;
                item.choice = m_choice;
                item.arm = arm;
            }
    }

    void addRollback(plan::Procedure& made, plan::RollbackScope scope, std::uint32_t step)
    {
        plan::RollbackProcedure rollback;
        rollback.line = ++m_line;
        rollback.title = "way back " + std::to_string(rollback.line);
        rollback.scope = scope;
        rollback.step = step;
        made.rollbacks.push_back(rollback);
        for (int i = m_dice.upTo(2); i >= 0; --i) add(made, step, static_cast<std::uint32_t>(made.rollbacks.size() - 1));
        made.rollbacks.back().lastLine = m_line;
    }

    void addLimits(plan::Procedure& made)
    {
        using plan::LimitAction;
        static constexpr LimitAction actions[] = {LimitAction::Rollback, LimitAction::Rollback, LimitAction::Hold, LimitAction::Page, LimitAction::Abort, LimitAction::Alert, LimitAction::None};
        for (int i = m_dice.upTo(3); i >= 0; --i) {
            plan::ProcedureLimit limit;
            limit.line = ++m_line;
            limit.id = 'M' + std::to_string(limit.line);
            limit.metric = "p95";
            limit.op = plan::Op::More;
            limit.value = 50;
            limit.action = actions[m_dice.upTo(6)];
            if (m_dice.chance(0.3)) limit.window = m_dice.upTo(60);
            if (m_dice.chance(0.3)) limit.every = 1 + m_dice.upTo(60);
            if (m_dice.chance(0.3)) limit.lasts = m_dice.upTo(300);
            made.limits.push_back(std::move(limit));
        }
    }

    Dice& m_dice;
    std::uint32_t m_line = 0, m_choice = 0;
};

} // namespace

std::shared_ptr<const plan::Procedure> simulatedPlan(Dice& dice) { return PlanMaker(dice).make(); }

} // namespace holdpoint::tests
