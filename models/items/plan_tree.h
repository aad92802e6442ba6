#pragma once

#include "models/session/open_runbook.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::items {

/// What a row of the plan stands for. A section is a part of the runbook that is no step and has something to do all the
/// same: a checklist, the signatures.
enum class RowKind : std::uint8_t { Root, Phase, Section, Step, Item, WaysBack, Rollback };

/// A procedure as a tree, for the eye: phases hold steps, steps hold items, and the ways back stand at the end.
struct PlanTree {
    struct Node {
        RowKind kind = RowKind::Root;
        std::uint32_t index = plan::none;       ///< of the step, the rollback or the item in the procedure
        std::uint32_t parent = 0;
        std::uint32_t row = 0;                  ///< its place among its parent's children
        std::uint32_t line = 0;
        std::string title;                      ///< of all but items, steps and rollbacks, which have theirs in the procedure
        std::vector<std::uint32_t> children;
    };

    std::vector<Node> nodes;                    ///< the first one is the root, and no row
    std::vector<std::uint32_t> nodeOfItem;      ///< for each item of the procedure
};

/// `runbook` tells the headings that the procedure does not keep; without it items outside of steps have no parent.
[[nodiscard]] PlanTree makePlanTree(const plan::Procedure& procedure, const session::OpenRunbook* runbook);

} // namespace holdpoint::items
