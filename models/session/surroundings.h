#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/journal/journal.h"
#include "models/journal/shared.h"
#include "models/session/people_files.h"

#include <functional>
#include <memory>
#include <string>

namespace holdpoint::session {

/// What a release needs of the world around it. The program makes it; its functions are called from several threads.
struct Surroundings {
    std::function<Result<std::unique_ptr<journal::Journal>>()> openJournal;     ///< a connection for the thread that asks
    std::function<Result<std::string>(const std::string& release)> runFolder;   ///< where its jobs leave what they print
    std::function<Result<std::string>()> runnerProgram;
    std::shared_ptr<const Clock> clock;
    std::string person;                                                         ///< who sits here
    std::function<Result<journal::Desk>()> desk;                                ///< and where, for a store that machines share; none: it is this one's
    PeopleFiles people;                                                         ///< keys, and whose signatures count
    std::string timeStampServer;                                                ///< the address of one (RFC 3161); empty: none is asked
};

} // namespace holdpoint::session
