// "Monday-Thursday (not Friday)", "Maintenance window: Tue 22:00-02:00 UTC", "No deployments on Friday": when a release may begin. Days and hours
// stand in many sentences; these are in one that speaks of deploying, or below words that do.

#include "models/base/utf8.h"
#include "models/plan/prose.h"
#include "models/plan/rules.h"
#include "models/plan/sentence_form.h"

#include <algorithm>
#include <array>
#include <optional>

namespace holdpoint::plan {

namespace {

constexpr std::array weekdays{Concept::DayMonday, Concept::DayTuesday, Concept::DayWednesday, Concept::DayThursday, Concept::DayFriday, Concept::DaySaturday, Concept::DaySunday};
constexpr int everyDay = 0b111'1111, dayMinutes = 24 * 60;

/// 0 for Monday; -1: no weekday.
int dayOf(Concept c)
{
    const auto at = std::find(weekdays.begin(), weekdays.end(), c);
    return at == weekdays.end() ? -1 : static_cast<int>(at - weekdays.begin());
}

struct Clock {
    int minutes = 0;
    std::size_t end = 0;
};

/// "22:00", "2 AM", "22 Uhr" at a place of a text.
std::optional<Clock> clockAt(std::string_view text, std::size_t at)
{
    std::size_t i = at;
    int hour = 0, minute = 0;
    while (i < text.size() && isDigit(text[i]) && i - at < 2) hour = hour * 10 + (text[i++] - '0');
    const bool figures = i + 2 < text.size() && text[i] == ':' && isDigit(text[i + 1]) && isDigit(text[i + 2]);
    if (figures) {
        minute = (text[i + 1] - '0') * 10 + (text[i + 2] - '0');
        i += 3;
    }
    std::size_t word = i;
    while (word < text.size() && text[word] == ' ') ++word;
    const std::string half = utf8::lowered(text.substr(word, 2));
    const bool isHalf = half == "am" || half == "pm";
    if (isHalf) {
        if (hour == 12) hour = 0;
        if (half == "pm") hour += 12;
        i = word + 2;
    } else if (text.substr(word).starts_with("Uhr")) i = word + 3;
    else if (!figures) return std::nullopt;
    if (i == at || hour > 24 || minute > 59 || (i < text.size() && isAlnum(text[i]))) return std::nullopt;
    return Clock{hour * 60 + minute, i};
}

/// Two clocks that are near each other, and nothing of a date before them.
void readHours(DeployTime& time, std::string_view text)
{
    constexpr std::size_t near = 12;
    std::optional<Clock> first;
    for (std::size_t i = 0; i < text.size();) {
        const bool begins = isDigit(text[i]) && (i == 0 || (!isAlnum(text[i - 1]) && text[i - 1] != ':' && text[i - 1] != '.'));
        const auto clock = begins ? clockAt(text, i) : std::nullopt;
        if (!clock) {
            ++i;
            continue;
        }
        if (first && i - first->end <= near) {
            time.begin = first->minutes % dayMinutes;
            time.end = clock->minutes % dayMinutes;
            const std::string_view behind = trim(text.substr(clock->end, near));
            time.utc = behind.starts_with("UTC") || behind.starts_with("(UTC") || behind.starts_with("GMT");
            return;
        }
        first = clock;
        i = clock->end;
    }
}

class DeployTimesFinder {
public:
    DeployTimesFinder(const Reading& reading, Plan& plan, TextPool& pool) : m_reading(reading), m_plan(plan), m_pool(pool) {}

    void find()
    {
        for (const Sentence& sentence : m_reading.sentences) {
            const std::uint32_t section = m_reading.blockSection[sentence.block];
            const bool speaks = sentence.concepts.has(Concept::DeployTime);
            if (speaks && endsWithColon(m_reading, sentence)) m_opened = section;
            if (!speaks && m_opened != section && !m_reading.sections[section].concepts.has(Concept::DeployTime)) continue;
            if (m_reading.block(sentence.block).header || m_reading.block(sentence.block).kind == runbook::BlockKind::Heading) continue;
            read(sentence);
        }
    }

private:
    void read(const Sentence& sentence)
    {
        DeployTime time;
        time.days = daysIn(sentence);
        readHours(time, m_reading.textOf(sentence));
        if (time.days == 0 && time.begin < 0) return;
        time.line = sentence.line;
        time.text = m_pool.keep(nameText(m_reading.textOf(sentence)));
        time.rule = "clock.window";
        m_plan.deployTimes.push_back(time);
        m_plan.timeline.push_back({time.line, {}, false, time.text, time.rule});
    }

    /// As bits, Monday first; 0: it names none.
    [[nodiscard]] int daysIn(const Sentence& sentence) const
    {
        int allowed = 0, excluded = 0, last = -1;
        std::size_t lastEnd = 0;
        bool negates = false;
        for (std::uint32_t i = sentence.firstHit; i < sentence.lastHit; ++i) {
            const Hit& hit = m_reading.hits[i];
            if (hit.meaning == Concept::DayNot && last >= 0 && allowed == 0) return 0;     // "Friday: not in the evening"
            if (hit.meaning == Concept::DayNot) negates = true;
            const int day = dayOf(hit.meaning);
            if (day < 0 || (day == last && hit.begin < lastEnd)) continue;      // of "Thursday" and "Thu" the longer one is told first
            int& days = negates ? excluded : allowed;
            days |= 1 << day;
            if (last >= 0 && isRange(lastEnd, hit.begin))
                for (int d = last; d != day; d = (d + 1) % 7) days |= 1 << d;
            last = day;
            lastEnd = hit.begin + hit.length;
        }
        if (allowed == 0 && excluded != 0) allowed = everyDay;
        return allowed & ~excluded;
    }

    /// "Mon - Thu", "Montag bis Donnerstag": between the two is nothing but a sign or word for it. These words are too common to be looked
    /// for in all of a text.
    [[nodiscard]] bool isRange(std::size_t from, std::size_t to) const
    {
        if (to <= from) return false;
        const std::string_view between = trim(m_reading.text.substr(from, to - from));
        constexpr std::array<std::string_view, 24> signs{"-", "–", "—", "~", "〜", "～", "to", "through", "thru", "bis", "à", "a", "al", "até", "tot", "t/m", "до", "по", "đến", "ถึง", "至", "到", "から", "부터"};
        return std::find(signs.begin(), signs.end(), between) != signs.end();
    }

    const Reading& m_reading;
    Plan& m_plan;
    TextPool& m_pool;
    std::uint32_t m_opened = none;      ///< the section in which "Deploy during:" opens what follows
};

} // namespace

void findDeployTimes(const Reading& reading, Plan& plan, TextPool& pool) { DeployTimesFinder(reading, plan, pool).find(); }

} // namespace holdpoint::plan
