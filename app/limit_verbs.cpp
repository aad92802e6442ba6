// The verbs about limits and alarms. They keep an event; whoever drives the release sees it.

#include "app/options.h"
#include "app/say.h"
#include "app/verbs.h"

#include "models/session/limit_intents.h"

#include <charconv>
#include <optional>

namespace holdpoint::app {

namespace {

/// "90s", "10m", "2h", "600": milliseconds.
std::optional<std::int64_t> stretchIn(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    constexpr std::int64_t most = 1'000'000;
    if (problem != std::errc() || number <= 0 || number > most) return std::nullopt;
    if (unit.empty() || unit == "s") return number * 1000;
    if (unit == "m" || unit == "min") return number * 60'000;
    if (unit == "h") return number * 3'600'000;
    return std::nullopt;
}

int authorise(const Arguments& arguments)
{
    const std::vector<std::string> limits(arguments.operands.begin() + 1, arguments.operands.end());
    return say(arguments, [&](const session::Release& release) { return session::authorise(release.record(), limits, arguments.has("--revoke")); });
}

int see(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) { return session::seeValue(release.record(), arguments.operand(1), arguments.operand(2)); });
}

int acknowledge(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) { return session::acknowledge(release.record(), arguments.operand(1), arguments.value("--reason")); });
}

int shelve(const Arguments& arguments)
{
    return say(arguments, [&](const session::Release& release) -> Result<journal::Body> {
        if (arguments.has("--end")) return session::unshelve(release.record(), arguments.operand(1), release.clock().now());
        const auto ms = stretchIn(arguments.value("--for"));
        if (!ms) return Error{"--for takes a stretch of time such as 90s, 10m or 2h, and not '" + arguments.value("--for") + "'"};
        return session::shelve(release.record(), arguments.operand(1), release.clock().now(), *ms, arguments.value("--reason"));
    });
}

} // namespace

std::vector<Verb> limitVerbs()
{
    constexpr std::size_t many = 1000;
    return {
        {"authorise", "RELEASE [LIMIT…]", "a breach of these limits, or of all, may roll back by itself",
         {storeOption, {"--revoke", "", "takes the authority back"}, byOption}, authorise, 1, many},
        {"see", "RELEASE LIMIT VALUE", "what you saw of a limit that no source measures, in its own unit", {storeOption, byOption}, see, 3, 3},
        {"acknowledge", "RELEASE ALARM", "you have seen the alarm", {storeOption, reasonOption, byOption}, acknowledge, 2, 2},
        {"shelve", "RELEASE ALARM", "puts an alarm out of sight for a while; it comes back by itself",
         {storeOption, {"--for", "10m", "for how long: 90s, 10m, 2h; a day at most"}, {"--end", "", "takes it from the shelf now"}, reasonOption, byOption}, shelve, 2, 2},
    };
}

} // namespace holdpoint::app
