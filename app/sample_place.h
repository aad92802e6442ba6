#pragma once

#include "models/base/result.h"

#include <string>

namespace holdpoint::app {

/// The folder with the sample release: beside an installed program, or in the tree that this one was built from. Empty: it is not here.
[[nodiscard]] std::string installedSample();

/// The runbook to drive in this folder: the one that was named, or, where that is the installed sample, the one that is laid out in the folder.
[[nodiscard]] Result<std::string> runbookToDrive(const std::string& named, const std::string& folder);

} // namespace holdpoint::app
