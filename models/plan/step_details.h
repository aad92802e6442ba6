#pragma once

#include "models/plan/reading.h"

namespace holdpoint::plan {

// What a step says about itself: how long it takes, how often and how long to look, who owns it, how much traffic
// it moves. All of it stands near the step's head; what stands further down speaks of the work and not of the step.

/// What the block with the step's title says: "(10 min)", "every 15 minutes", "first 24 hours", "route 10% to green".
void readTitleDetails(const Reading& reading, std::uint32_t block, Step& step);

/// The same for a step that is a section, whose estimate and owner may stand in lines of their own.
void readSectionDetails(const Reading& reading, std::uint32_t section, TextPool& pool, Step& step);

} // namespace holdpoint::plan
