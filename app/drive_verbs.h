#pragma once

#include "app/answers.h"
#include "app/store_place.h"
#include "app/values.h"
#include "models/session/release.h"

namespace holdpoint::app {

/// Drives a release from this program until it ends or waits for somebody who is not here; the program's exit code.
int driveHere(StorePlace& place, session::Release& release, Answers answers, const Values& values, const std::string& person, bool terminal,
              bool json);

} // namespace holdpoint::app
