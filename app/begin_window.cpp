#include "app/begin_window.h"

#include "models/session/said_window.h"

#include <QTimeZone>

#include <cstdio>
#include <string>
#include <utility>

namespace holdpoint::app {

Result<journal::WindowSet> windowOf(const Arguments& arguments)
{
    journal::WindowSet window{arguments.value("--zone"), arguments.values("--window"), arguments.values("--day"), arguments.values("--freeze")};
    const bool any = !window.windows.empty() || !window.days.empty() || !window.freezes.empty();
    if (!any) return window.zone.empty() ? Result<journal::WindowSet>(std::move(window)) : Error{"--zone is the zone of --window, --day or --freeze; give one of them"};
    if (window.zone.empty()) window.zone = QTimeZone::systemTimeZoneId().toStdString();
    return window;
}

void tellOfWindow(const plan::Plan& plan, const journal::WindowSet& given)
{
    const session::SaidWindow said = session::saidWindow(plan, {});
    if (!said || !given.zone.empty()) return;
    std::string options;
    for (const std::string& hours : said.window.windows) options += " --window " + hours;
    for (const std::string& day : said.window.days) options += " --day " + day;
    std::fputs(("line " + std::to_string(said.line) + " says when it may begin: " + said.said + "; to be held to that, say" + options + '\n').c_str(), stderr);
}

} // namespace holdpoint::app
