#include "models/engine/window.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <charconv>

namespace holdpoint::engine {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t minutesOfDay = 24 * 60;
constexpr std::int64_t dayMs = minutesOfDay * minuteMs;
constexpr std::int64_t yearMs = 366 * dayMs;

std::int64_t floorOf(std::int64_t value, std::int64_t unit)
{
    const std::int64_t rest = value % unit;
    return value / unit - (rest < 0 ? 1 : 0);
}

/// 1970-01-01, day 0, was a Thursday.
int weekdayOf(std::int64_t day) { return static_cast<int>(((day + 3) % 7 + 7) % 7) + 1; }

/// Times of a wall clock that is never put forward or back, as milliseconds since 1970 on that clock.
class WallClock {
public:
    explicit WallClock(const DeployTimes& times) : m_times(times)
    {
        if (m_times.windows.empty()) m_windows.push_back({0, static_cast<int>(minutesOfDay) - 1});
        else m_windows = m_times.windows;
    }

    /// The earliest time from `local` to `last` at which something may start.
    [[nodiscard]] std::optional<std::int64_t> earliest(std::int64_t local, std::int64_t last) const
    {
        while (local <= last) {
            const auto open = nextOpen(local);
            if (!open || *open > last) return std::nullopt;
            const Freeze* freeze = freezeAt(*open);
            if (freeze == nullptr) return open;
            local = (freeze->toMinute + 1) * minuteMs;
        }
        return std::nullopt;
    }

private:
    /// Yesterday's window may still be open, and within eight days each weekday begins once.
    [[nodiscard]] std::optional<std::int64_t> nextOpen(std::int64_t local) const
    {
        const std::int64_t today = floorOf(local, dayMs);
        std::optional<std::int64_t> first;
        for (std::int64_t day = today - 1; day <= today + 7; ++day) {
            if (!allows(weekdayOf(day))) continue;
            for (const DailyWindow& window : m_windows) {
                const std::int64_t open = std::max(local, day * dayMs + window.begin * minuteMs);
                if (open < day * dayMs + (window.end + 1) * minuteMs && (!first || open < *first)) first = open;
            }
        }
        return first;
    }

    [[nodiscard]] bool allows(int weekday) const { return m_times.days.empty() || std::find(m_times.days.begin(), m_times.days.end(), weekday) != m_times.days.end(); }

    [[nodiscard]] const Freeze* freezeAt(std::int64_t local) const
    {
        const std::int64_t minute = floorOf(local, minuteMs);
        const auto at = std::find_if(m_times.freezes.begin(), m_times.freezes.end(), [&](const Freeze& f) { return f.fromMinute <= minute && minute <= f.toMinute; });
        return at == m_times.freezes.end() ? nullptr : &*at;
    }

    const DeployTimes& m_times;
    std::vector<DailyWindow> m_windows;
};

/// "22:00", or "22" for the full hour.
std::optional<int> minuteOfDay(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const auto number = [](std::string_view digits, int most) -> std::optional<int> {
        int value = -1;
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (problem != std::errc() || end != digits.data() + digits.size() || digits.size() > 2 || digits.front() == '-' || value > most) return std::nullopt;
        return value;
    };
    const auto hour = number(text.substr(0, colon), 24);
    const auto minute = colon == std::string_view::npos ? std::optional(0) : text.size() - colon == 3 ? number(text.substr(colon + 1), 59) : std::nullopt;
    if (!hour || !minute || (*hour == 24 && *minute != 0)) return std::nullopt;
    return *hour * 60 + *minute;
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// In whatever letters a name of a day is written.
bool isSame(std::string_view text, std::string_view name)
{
    return std::equal(text.begin(), text.end(), name.begin(), name.end(), [](char a, char b) { return (a | 0x20) == (b | 0x20); });
}

std::optional<std::int64_t> localMinute(std::string_view text)
{
    const QString written = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    QDateTime time = QDateTime::fromString(written, Qt::ISODate);
    if (!time.isValid() || !written.contains(u'T')) return std::nullopt;
    // A time with a zone of its own would be another moment than the one that the wall clock shows.
    if (time.timeSpec() != Qt::LocalTime) return std::nullopt;
    const QDateTime asWritten(time.date(), time.time(), Qt::UTC);
    return floorOf(asWritten.toMSecsSinceEpoch(), minuteMs);
}

} // namespace

Result<DailyWindow> readWindow(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto begin = dash == std::string_view::npos ? std::nullopt : minuteOfDay(withoutBlanks(text.substr(0, dash)));
    const auto end = dash == std::string_view::npos ? std::nullopt : minuteOfDay(withoutBlanks(text.substr(dash + 1)));
    if (!begin || !end || *begin == minutesOfDay) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the window '%1' cannot be read; write it as 22:00-05:00"), {std::string(text)}));
    if (*begin / 60 > *end / 60) return DailyWindow{*begin, *end + static_cast<int>(minutesOfDay)};
    if (*begin > *end) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the window '%1' ends in the hour in which it begins, and before it; exchange its ends, or write two windows for the rest of the day"), {std::string(text)}));
    return DailyWindow{*begin, *end};
}

Result<int> readDay(std::string_view text)
{
    constexpr auto names = std::to_array<std::string_view>({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"});
    for (std::size_t i = 0; i < names.size(); ++i)
        if (isSame(text, names[i]) || isSame(text, names[i].substr(0, 3))) return static_cast<int>(i) + 1;
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no weekday '%1'; write Mon, Tue, Wed, Thu, Fri, Sat or Sun"), {std::string(text)}));
}

Result<Freeze> readFreeze(std::string_view from, std::string_view to)
{
    const auto first = localMinute(from), last = localMinute(to);
    for (const auto& [minute, text] : {std::pair{first, from}, std::pair{last, to}})
        if (!minute) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the end of a freeze '%1' cannot be read; write it as a local time without a zone, 2026-12-24T00:00"), {std::string(text)}));
    if (*first > *last) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the freeze from %1 ends before it begins, at %2; exchange its ends"), {std::string(from), std::string(to)}));
    return Freeze{*first, *last};
}

Result<std::optional<std::int64_t>> earliestStart(const DeployTimes& times, std::int64_t ms)
{
    const QTimeZone zone(QByteArray(times.zone.data(), static_cast<qsizetype>(times.zone.size())));
    if (times.zone.empty() || !zone.isValid()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no time zone '%1' on this machine; write it as Europe/Berlin"), {times.zone}));

    const WallClock clock(times);
    const std::int64_t last = ms + yearMs;
    // Between two transitions the wall clock goes evenly, so its times can be reckoned with. What it shows after the next
    // transition is asked again from there on.
    while (ms <= last) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        const std::int64_t offset = std::int64_t{zone.offsetFromUtc(now)} * 1000;
        const QTimeZone::OffsetData next = zone.nextTransition(now);
        const std::int64_t change = next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : last + 1;
        const auto local = clock.earliest(ms + offset, std::min(last, change - 1) + offset);
        if (local) return std::optional(*local - offset);
        ms = std::max(change, ms + 1);
    }
    return std::optional<std::int64_t>();
}

Result<DeployTimes> readTimes(const journal::WindowSet& window)
{
    DeployTimes times;
    times.zone = window.zone;
    for (const std::string& text : window.windows) {
        const auto read = readWindow(text);
        if (!read) return read.error();
        times.windows.push_back(*read);
    }
    for (const std::string& text : window.days) {
        const auto read = readDay(text);
        if (!read) return read.error();
        times.days.push_back(*read);
    }
    for (const std::string& text : window.freezes) {
        const std::size_t slash = std::min(text.find('/'), text.size());
        const auto read = readFreeze(std::string_view(text).substr(0, slash), std::string_view(text).substr(std::min(slash + 1, text.size())));
        if (!read) return read.error();
        times.freezes.push_back(*read);
    }
    const auto known = earliestStart(times, 0);     // what it says of the zone
    if (!known) return known.error();
    return times;
}

std::optional<std::int64_t> closesAfter(const DeployTimes& times, std::int64_t ms)
{
    constexpr std::int64_t minute = 60'000, most = 2 * 24 * 60;
    for (std::int64_t i = 1, at = ms - ms % minute; i <= most; ++i) {
        const auto open = earliestStart(times, at + i * minute);
        if (!open || !open.value() || *open.value() != at + i * minute) return at + i * minute;
    }
    return std::nullopt;
}

std::optional<std::int64_t> mayBegin(const journal::Record& record, std::int64_t nowMs)
{
    if (record.window.zone.empty() || record.windowOverridden || record.workBegun || record.stage != journal::Stage::Forward) return nowMs;
    const auto times = readTimes(record.window);
    const auto opens = times ? earliestStart(*times, nowMs) : Result<std::optional<std::int64_t>>(times.error());
    return opens ? opens.value() : std::nullopt;
}

std::optional<std::int64_t> windowEnd(const journal::Record& record, std::int64_t nowMs)
{
    if (record.window.zone.empty()) return std::nullopt;
    const auto times = readTimes(record.window);
    if (!times) return std::nullopt;
    const auto open = earliestStart(*times, nowMs);
    return open && open.value() == nowMs ? closesAfter(*times, nowMs) : std::nullopt;
}

} // namespace holdpoint::engine
