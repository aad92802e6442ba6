// The verb sample: a release to try things with, in a folder of its own.

#include "app/output.h"
#include "app/sample_place.h"
#include "app/verbs.h"

#include "models/sample/sample.h"

#include <filesystem>

namespace holdpoint::app {

namespace {

int laySampleOut(const Arguments& arguments)
{
    const std::string installed = installedSample();
    if (installed.empty()) return fail(Error{"the sample release is not installed beside this program"});
    std::error_code problem;
    const std::string folder = std::filesystem::absolute(arguments.operands.front(), problem).lexically_normal().string();
    const auto runbook = sample::layOut(installed, folder);
    if (!runbook) return fail(runbook.error());
    return print(*runbook + "\ndrive it: holdpoint-cli run " + *runbook + " --workdir " + folder + " --set ticket=CHG-1\n", Done);
}

} // namespace

Verb sampleVerb()
{
    return {"sample", "FOLDER", "lays the sample release out: a runbook, and what it works on; its board answers while it is driven", {}, laySampleOut};
}

} // namespace holdpoint::app
