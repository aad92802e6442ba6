#include "app/sample_place.h"

#include "models/sample/sample.h"

#include <QCoreApplication>

#include <filesystem>

namespace holdpoint::app {

std::string installedSample()
{
    std::error_code problem;
    for (const std::string& folder : {QCoreApplication::applicationDirPath().toStdString() + "/../share/holdpoint/sample", std::string(HOLDPOINT_SOURCE_DIR "/resources/sample")})
        if (std::filesystem::is_directory(folder, problem)) return std::filesystem::canonical(folder, problem).string();
    return {};
}

Result<std::string> runbookToDrive(const std::string& named, const std::string& folder)
{
    const std::string installed = installedSample();
    std::error_code problem;
    if (installed.empty() || !std::filesystem::equivalent(named, installed + '/' + sample::runbookName, problem)) return named;
    if (!sample::valuesIn(folder).empty()) return folder + '/' + sample::runbookName;
    return sample::layOut(installed, folder);
}

} // namespace holdpoint::app
