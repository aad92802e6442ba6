#pragma once

#include "app/answers.h"
#include "app/arguments.h"
#include "models/session/start.h"

namespace holdpoint::app {

using session::Values;

[[nodiscard]] Result<Answers> answersOf(const Arguments& arguments);
/// Values by name: the answers file's, and over them those of the command line.
[[nodiscard]] Result<Values> valuesOf(const Arguments& arguments, const Answers& answers);

/// All for which the release would stop in the middle, because nobody has given them a value.
[[nodiscard]] std::optional<Error> missingValue(const session::OpenRunbook& runbook, const std::string& file, const Values& values);
/// A name that was given a value and that nothing in the runbook uses: a slip of the finger would release something else than was meant.
[[nodiscard]] std::optional<Error> unknownName(const plan::Procedure& procedure, const Values& values);
/// How much is kept of a command's output; 0: the usual.
[[nodiscard]] Result<std::uint64_t> outputLimitOf(const Arguments& arguments);

/// What a release that is taken up again needs: of its secrets the journal knows only that there were some.
[[nodiscard]] Result<Values> valuesToGoOn(const Arguments& arguments, const Answers& answers, const journal::Record& record);
/// A value or a database's address for which a way back would stop in the middle. What the environment knows is added.
[[nodiscard]] std::optional<Error> missingOnTheWayBack(const journal::Record& record, const journal::RollbackBegun& way, Values& values);

/// " --set 'TOKEN=…'" for each secret that has to be given again to go on.
[[nodiscard]] std::string secretsToGive(const journal::Record& record);

} // namespace holdpoint::app
