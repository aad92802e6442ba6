#pragma once

#include <string>
#include <vector>

namespace holdpoint::report {

/// What a signature looks like on the page: its lines, the first one large, in a frame. The letters are drawn as shapes, so every script
/// shows that this machine can show, on every machine. Needs an application with fonts (QGuiApplication).
[[nodiscard]] std::string signatureLook(const std::vector<std::string>& lines, double width, double height);

} // namespace holdpoint::report
