#pragma once

#include <string>

namespace holdpoint::app {

/// The folder with the sample release: beside an installed program, or in the tree that this one was built from. Empty: it is not here.
[[nodiscard]] std::string installedSample();

} // namespace holdpoint::app
