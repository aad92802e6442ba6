#pragma once

#include "models/session/surroundings.h"
#include "widgets/window/preferences.h"

namespace holdpoint::app {

/// The real world around a release: the store that --store names, the runner beside this program, the machine's clock.
[[nodiscard]] session::Surroundings surroundingsOf(const std::string& storeUrl, const std::string& person);

/// What is found where this store should be. Nothing is made by looking.
[[nodiscard]] Result<widgets::StoreSeen> lookAtStore(const std::string& url);

} // namespace holdpoint::app
