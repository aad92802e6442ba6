#pragma once

#include "models/journal/record.h"
#include "models/report/drawing.h"

#include <optional>
#include <string>
#include <vector>

namespace holdpoint::report {

/// One time that an item was done.
struct Attempt {
    std::uint32_t number = 1;
    std::int64_t begunMs = 0, settledMs = 0;
    std::string by;                     ///< whose word it was, or who was responsible then
    std::string text;                   ///< as it was run
    std::optional<journal::Ended> end;
    journal::Outcome outcome = journal::Outcome::None;
    std::string why;
    std::vector<std::pair<std::string, std::string>> typed;     ///< the prompt, and what was typed; of a secret nothing
};

/// What a person has said, as the journal has it.
struct Word {
    std::uint64_t seq = 0;
    std::int64_t atMs = 0;
    std::string by, what, text, reason; ///< text: what was changed to
};

/// What became of a message for one of those to whom it went.
struct Told {
    std::string to;
    std::int64_t atMs = 0;
    journal::NotifyState state = journal::NotifyState::Unknown;
    std::string problem;
};

struct ItemStory {
    std::vector<Attempt> attempts;
    std::vector<Word> words;
    std::vector<Told> messages;         ///< what became of what it says to people
    std::string verdictBy;              ///< who judged it last
    std::int64_t settledMs = 0;
};

struct Hold {
    std::int64_t fromMs = 0, toMs = 0;  ///< to 0: it still holds
    std::string by, reason, releasedBy, releasedWhy;
};

/// Something that did not pass, whatever came of it later.
struct Setback {
    std::int64_t atMs = 0;
    std::uint32_t item = 0;
    journal::Outcome outcome = journal::Outcome::None;
    std::string by, why;
};

/// A judgement about a limit, or what else happened to what is watched.
struct Watched {
    std::int64_t atMs = 0;
    std::string subject, what, by;      ///< subject: the limit's id, a metric or an alarm
    Tone tone{};
};

/// A release told in its order: a record knows how things stand, and a report says how they came to be.
struct Story {
    journal::Record record;
    std::vector<ItemStory> items;       ///< one for each item of the procedure
    std::vector<Setback> setbacks;
    std::vector<Hold> holds;
    std::vector<Word> remarks;          ///< notes, handovers, changes of the drive and of the clock
    std::vector<Watched> watched;
    std::vector<std::int64_t> deviationMs;  ///< when each of the record's deviations was
    std::vector<std::string> people;    ///< everybody who has said something, in the order in which they came

    [[nodiscard]] std::int64_t endMs() const { return record.endedMs != 0 ? record.endedMs : record.lastMs; }
};

[[nodiscard]] Story storyOf(const std::vector<journal::Event>& events);

} // namespace holdpoint::report
