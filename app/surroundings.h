#pragma once

#include "models/session/surroundings.h"

namespace holdpoint::app {

/// The real world around a release: the store that --store names, the runner beside this program, the machine's clock.
[[nodiscard]] session::Surroundings surroundingsOf(const std::string& storeUrl, const std::string& person);

} // namespace holdpoint::app
