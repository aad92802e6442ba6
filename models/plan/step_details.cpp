#include "models/plan/step_details.h"

#include "models/plan/prose.h"
#include "models/plan/rules.h"

#include <algorithm>

namespace holdpoint::plan {

namespace {

/// Where the head of a section ends: its first few blocks.
std::uint32_t headEnd(const Section& section) { return std::min(section.lastBlock, section.firstBlock + 4); }

Duration cadenceIn(const Reading& reading, const Sentence& sentence)
{
    const Duration after = durationAfter(reading, sentence, Concept::Cadence);
    return after.longest.known() ? after : durationBefore(reading, sentence, Concept::Cadence);
}

void readEstimate(const Reading& reading, const Sentence& sentence, Step& step)
{
    // "Wait until the lag is under 60 seconds" compares a time.
    if (sentence.concepts.hasAny(Concept::Before, Concept::LessThan, Concept::MoreThan)) return;
    const Duration duration = durationIn(reading, sentence);
    // "Every 15 minutes" and "first 24 hours" say when to look, not how long it takes; "every record (10 min)" says it.
    if (sentence.concepts.has(Concept::Cadence)) step.every = cadenceIn(reading, sentence).longest;
    if (step.every.known()) return;
    if (sentence.concepts.has(Concept::Window)) step.window = duration.longest;
    if (step.window.known()) return;
    step.shortest = duration.shortest;
    step.longest = duration.longest;
}

/// The estimate often stands in a line of its own below the heading: "**Estimated Time:** 2-5 minutes".
void readEstimateBelow(const Reading& reading, const Section& section, Step& step)
{
    for (std::uint32_t b = section.firstBlock; !step.longest.known() && b < headEnd(section); ++b)
        for (std::uint32_t i = reading.blockSentence[b]; i < reading.blockSentence[b + 1]; ++i)
            if (reading.sentences[i].concepts.has(Concept::Estimate)) readEstimate(reading, reading.sentences[i], step);
}

/// "route 10% traffic to green", "increase to 50%, then 100%"
void readTraffic(const Reading& reading, const Sentence& sentence, Step& step)
{
    if (!sentence.concepts.has(Concept::Traffic)) return;
    const std::string_view text = reading.textOf(sentence);
    std::vector<double> values;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const Share share = mayOpenShare(text, i) ? shareAt(text.substr(i)) : Share{};
        if (share.size == 0) continue;
        values.push_back(share.value);
        i += share.size - 1;
    }
    if (values.empty()) return;
    if (!step.traffic) step.traffic = std::make_shared<std::vector<double>>();
    step.traffic->insert(step.traffic->end(), values.begin(), values.end());
}

std::string_view ownerIn(const Reading& reading, const Sentence& sentence)
{
    const Hit* label = reading.find(sentence, Concept::OwnerLabel);
    if (!label || !skipSymbols(reading.text.substr(sentence.begin, label->begin - sentence.begin)).empty()) return {};
    std::string_view rest = reading.text.substr(label->begin + label->length, sentence.end - label->begin - label->length);
    const std::size_t colon = colonIn(rest);
    if (colon > 3) return {};
    rest = rest.substr(colon + colonSize(rest.substr(colon)));
    return trim(rest.substr(0, std::min(rest.find('\n'), rest.size())));
}

/// "**Responsibility**: Migration Lead + Infrastructure Team", in the step or at the head of what holds it.
void readOwner(const Reading& reading, std::uint32_t index, TextPool& pool, Step& step)
{
    for (; index != none && step.owner.empty(); index = reading.sections[index].parent) {
        const Section& section = reading.sections[index];
        for (std::uint32_t b = section.firstBlock; b < headEnd(section); ++b)
            for (std::uint32_t i = reading.blockSentence[b]; i < reading.blockSentence[b + 1]; ++i)
                if (const std::string_view owner = ownerIn(reading, reading.sentences[i]); !owner.empty()) step.owner = pool.keep(plainText(owner));
        if (index == reading.titleSection) return;
    }
}

/// "Watch the log for 5 seconds." right above a command that never ends says how long it is looked at.
void readWatch(const Reading& reading, const Section& section, Step& step)
{
    if (step.window.known() || step.every.known()) return;
    for (std::uint32_t b = section.firstBlock; b + 1 < section.lastBlock; ++b) {
        if (reading.block(b).kind != runbook::BlockKind::Paragraph || reading.block(b + 1).kind != runbook::BlockKind::Code) continue;
        for (std::uint32_t i = reading.blockSentence[b]; i < reading.blockSentence[b + 1]; ++i) {
            const Sentence& sentence = reading.sentences[i];
            if (!sentence.concepts.has(Concept::Watch) || sentence.concepts.hasAny(Concept::If, Concept::MoreThan, Concept::LessThan, Concept::Cadence)) continue;
            if (const Duration duration = durationIn(reading, sentence); duration.longest.known()) step.window = duration.longest;
            if (step.window.known()) return;
        }
    }
}

} // namespace

void readTitleDetails(const Reading& reading, std::uint32_t block, Step& step)
{
    const std::uint32_t first = reading.blockSentence[block];
    if (first >= reading.blockSentence[block + 1]) return;
    readEstimate(reading, reading.sentences[first], step);
    for (std::uint32_t i = first; i < reading.blockSentence[block + 1]; ++i) readTraffic(reading, reading.sentences[i], step);
}

void readSectionDetails(const Reading& reading, std::uint32_t section, TextPool& pool, Step& step)
{
    const Section& head = reading.sections[section];
    if (head.block != none) readTitleDetails(reading, head.block, step);
    readEstimateBelow(reading, head, step);
    readOwner(reading, section, pool, step);
    readWatch(reading, head, step);
}

} // namespace holdpoint::plan
