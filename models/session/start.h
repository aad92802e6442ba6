#pragma once

#include "models/session/open_runbook.h"
#include "models/session/sign_policy.h"
#include "models/session/surroundings.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace holdpoint::session {

using Values = std::map<std::string, std::string>;      ///< by bare name: <ticket> is "ticket"

/// What somebody says when a release is to begin.
struct StartOrder {
    std::string directory;              ///< where its commands begin
    journal::Drive drive = journal::Drive::Step;
    Values values;
    journal::WindowSet window;          ///< without a zone: it may begin at any time
    SigningOrder signing;
    PeopleFiles people;                 ///< whose signatures count; empty: nobody is known
    std::string person;                 ///< who starts it
    std::string holdBefore;             ///< a step, by its title or line; empty: it holds where the runbook says so
    bool authorises = false;            ///< a breach that says so rolls back by itself
};

/// Something that commands need and that has no value: the release would stop in the middle for it.
struct MissingValue {
    std::string name;                   ///< as it is written
    std::uint32_t line = 0;
    bool database = false;              ///< the address of a query's database
    std::string named;                  ///< the value that a table of the runbook names, in line `namedAt`
    std::uint32_t namedAt = 0;

    [[nodiscard]] Error error(const std::string& file) const;
};

[[nodiscard]] std::vector<MissingValue> missingValues(const plan::Procedure& procedure, const Values& values);
/// The values that tables of the runbook name, by bare names, with their lines: they are offered, and whoever starts says whether they hold.
[[nodiscard]] std::map<std::string, std::pair<std::string, std::uint32_t>> namedValues(const plan::Plan& plan);
/// Adds what this program's environment knows of the variables that these items need.
void takeFromEnvironment(Values& values, const std::vector<plan::Item>& items);

/// The events with which such a release begins.
[[nodiscard]] Result<std::vector<journal::Body>> firstEvents(const OpenRunbook& runbook, const StartOrder& order);
/// Sorts by time, and no two programs make the same.
[[nodiscard]] std::string newReleaseId(std::int64_t nowMs);
/// Keeps the runbook and the first events. Nothing is run by that. The answer is the release's id.
[[nodiscard]] Result<std::string> startRelease(const Surroundings& surroundings, const OpenRunbook& runbook, const StartOrder& order);

} // namespace holdpoint::session
