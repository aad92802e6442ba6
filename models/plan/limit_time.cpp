// When a limit is in force, as the headings above it say: before the change, during it, or for so long after it.

#include "models/plan/limit_time.h"

#include "models/plan/rules.h"

namespace holdpoint::plan {

namespace {

/// "First Hour", "First Day" name a time without a number.
Seconds oneOf(const Sentence& sentence)
{
    constexpr std::int32_t hour = 3600, day = 24 * hour;
    if (sentence.concepts.has(Concept::UnitHour)) return {hour};
    if (sentence.concepts.has(Concept::UnitDay)) return {day};
    return sentence.concepts.has(Concept::UnitWeek) ? Seconds{7 * day} : Seconds{};
}

/// "First 24 Hours", "Intensive monitoring (4 hours)", "Soak test (24-48 hours)": how long after the change. Of two times it is the shorter
/// one that has to be waited for.
Seconds stretchAfter(const Reading& reading, const Section& section, const Sentence& sentence)
{
    const bool first = sentence.concepts.has(Concept::Window), watched = section.concepts.has(Concept::SectionMonitoring);
    if ((!first && !watched) || sentence.concepts.hasAny(Concept::Cadence, Concept::Before)) return {};
    const Duration named = durationIn(reading, sentence);
    if (named.longest.known()) return first ? named.longest : named.shortest.known() ? named.shortest : named.longest;
    return first ? oneOf(sentence) : Seconds{};
}

LimitTime timeIn(const Reading& reading, const Section& section)
{
    if (section.block == none) return {};
    for (std::uint32_t i = reading.blockSentence[section.block]; i < reading.blockSentence[section.block + 1]; ++i) {
        const Sentence& sentence = reading.sentences[i];
        if (sentence.concepts.has(Concept::Cutover)) return {LimitWhen::Cutover, {}};
        // "First hour" is a time of its own; what is monitored for four hours is so from when it is reached.
        if (const Seconds lasts = stretchAfter(reading, section, sentence); lasts.known()) return {sentence.concepts.has(Concept::Window) ? LimitWhen::After : LimitWhen::Always, lasts};
    }
    return {section.concepts.has(Concept::SectionPrecondition) ? LimitWhen::Before : LimitWhen::Always, {}};
}

} // namespace

LimitTime limitTimeAt(const Reading& reading, std::uint32_t section)
{
    for (std::uint32_t s = section; s != none && s != reading.titleSection; s = reading.sections[s].parent)
        if (const LimitTime time = timeIn(reading, reading.sections[s]); time.when != LimitWhen::Always || time.lasts.known()) return time;
    return {};
}

} // namespace holdpoint::plan
