#include "app/sample_place.h"

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

} // namespace holdpoint::app
