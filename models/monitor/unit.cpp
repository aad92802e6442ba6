#include "models/monitor/unit.h"

#include "models/plan/prose.h"

#include <array>

namespace holdpoint::monitor {

namespace {

struct Sign {
    std::string_view text;
    Unit unit;
};

constexpr double kibi = 1024;
// Signs, not words: they are the same in every language. Case tells Mb from MB; where it does not, both stand here.
constexpr std::array<Sign, 36> signs = {{
    {"ms", {UnitKind::Time, 1}}, {"us", {UnitKind::Time, 1e-3}}, {"µs", {UnitKind::Time, 1e-3}}, {"μs", {UnitKind::Time, 1e-3}},
    {"ns", {UnitKind::Time, 1e-6}}, {"s", {UnitKind::Time, 1e3}}, {"m", {UnitKind::Time, 6e4}}, {"h", {UnitKind::Time, 3.6e6}},
    {"d", {UnitKind::Time, 8.64e7}}, {"%", {UnitKind::Share, 0.01}}, {"percent", {UnitKind::Share, 0.01}}, {"ratio", {UnitKind::Share, 1}},
    {"‰", {UnitKind::Share, 0.001}}, {"x", {UnitKind::Times, 1}}, {"×", {UnitKind::Times, 1}}, {"B", {UnitKind::Bytes, 1}},
    {"bytes", {UnitKind::Bytes, 1}}, {"byte", {UnitKind::Bytes, 1}}, {"kB", {UnitKind::Bytes, 1e3}}, {"KB", {UnitKind::Bytes, 1e3}},
    {"MB", {UnitKind::Bytes, 1e6}}, {"GB", {UnitKind::Bytes, 1e9}}, {"TB", {UnitKind::Bytes, 1e12}}, {"KiB", {UnitKind::Bytes, kibi}},
    {"MiB", {UnitKind::Bytes, kibi * kibi}}, {"GiB", {UnitKind::Bytes, kibi * kibi * kibi}}, {"TiB", {UnitKind::Bytes, kibi * kibi * kibi * kibi}},
    {"bps", {UnitKind::BitRate, 1}}, {"kbps", {UnitKind::BitRate, 1e3}}, {"Kbps", {UnitKind::BitRate, 1e3}}, {"Mbps", {UnitKind::BitRate, 1e6}},
    {"Gbps", {UnitKind::BitRate, 1e9}}, {"rps", {UnitKind::Frequency, 1e-3}}, {"qps", {UnitKind::Frequency, 1e-3}}, {"tps", {UnitKind::Frequency, 1e-3}},
    {"Hz", {UnitKind::Frequency, 1e-3}},
}};

const Unit* signOf(std::string_view text)
{
    for (const Sign& sign : signs)
        if (sign.text == text) return &sign.unit;
    return nullptr;
}

} // namespace

std::optional<double> UnitReader::timeOf(std::string_view word) const
{
    if (const Unit* sign = signOf(word)) return sign->kind == UnitKind::Time ? std::optional(sign->factor) : std::nullopt;
    std::vector<plan::Hit> hits;
    m_lexicon.scan(word, hits);
    for (const plan::Hit& hit : hits) {
        if (hit.length != word.size()) continue;
        switch (hit.meaning) {
        case plan::Concept::UnitSecond: return 1e3;
        case plan::Concept::UnitMinute: return 6e4;
        case plan::Concept::UnitHour: return 3.6e6;
        case plan::Concept::UnitDay: return 8.64e7;
        case plan::Concept::UnitWeek: return 6.048e8;
        default: break;
        }
    }
    return std::nullopt;
}

Unit UnitReader::read(std::string_view text) const
{
    text = plan::trim(text);
    if (const Unit* sign = signOf(text)) return *sign;
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
        const auto time = timeOf(plan::trim(text.substr(slash + 1)));
        if (!time) return {};
        // "MB/s" is a stream of bytes and "req/s" one of requests; what is counted has no size of its own.
        const Unit* counted = signOf(plan::trim(text.substr(0, slash)));
        if (counted && counted->kind == UnitKind::Bytes) return {UnitKind::BitRate, counted->factor * 8 / *time * 1e3};
        return {UnitKind::Frequency, 1 / *time};
    }
    if (const auto time = timeOf(text)) return {UnitKind::Time, *time};
    return {};
}

std::optional<double> UnitReader::convert(double value, std::string_view from, std::string_view to) const
{
    const Unit a = read(from), b = read(to);
    if (a.kind == UnitKind::Count || b.kind == UnitKind::Count || a == b) return value;
    if (a.kind != b.kind) return std::nullopt;
    // 5 s is 5000 ms, without the dust that a division by a factor below one would leave.
    return a.factor >= b.factor ? value * (a.factor / b.factor) : value / (b.factor / a.factor);
}

} // namespace holdpoint::monitor
