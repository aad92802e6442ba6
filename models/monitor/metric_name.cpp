#include "models/monitor/metric_name.h"

#include "models/base/byte_set.h"
#include "models/plan/folding.h"

namespace holdpoint::monitor {

namespace {
constexpr ByteSet nameBytes("abcdefghijklmnopqrstuvwxyz0123456789_");
}

std::string foldedMetric(std::string_view words)
{
    std::string lower, folded;
    plan::foldInto(lower, words);
    for (const char c : lower) {
        if (!blanks.has(c)) folded += c;
        else if (!folded.empty() && folded.back() != ' ') folded += ' ';
    }
    while (!folded.empty() && folded.back() == ' ') folded.pop_back();
    return folded;
}

std::string prometheusName(std::string_view words)
{
    std::string name;
    for (const char c : foldedMetric(words)) {
        if (nameBytes.has(c)) name += c;
        else if (!name.empty() && name.back() != '_') name += '_';
    }
    while (!name.empty() && name.back() == '_') name.pop_back();
    if (name.empty()) return "metric";
    return name.front() >= '0' && name.front() <= '9' ? '_' + name : name;
}

} // namespace holdpoint::monitor
