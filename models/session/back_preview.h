#pragma once

#include "models/journal/record.h"
#include "models/session/forecast.h"

#include <string>
#include <vector>

namespace holdpoint::session {

/// A way back that a person may name from where the release is, the nearest first.
struct BackChoice {
    std::string title;
    std::int32_t budget = plan::Seconds::unknown;   ///< that its title does not say
};
[[nodiscard]] std::vector<BackChoice> backChoices(const journal::Record& record);

/// What a rollback would do, before anybody fires it.
struct BackPreview {
    struct Line {
        std::uint32_t item = plan::none;
        std::string text;               ///< with its values
        std::int64_t expectedMs = 0;
        bool person = false;            ///< somebody has to do it or say something
        std::vector<std::string> missing;   ///< what has to be filled in and has no value yet: it is asked for when its turn comes
    };

    std::vector<std::string> procedures;
    std::string why;                    ///< why these and no others, in words
    std::vector<Line> lines;
    std::int64_t expectedMs = 0;
    std::int32_t budget = plan::Seconds::unknown;
    std::vector<std::string> stops;     ///< commands that run and are stopped first
    std::vector<std::string> lost;      ///< what will be lost or stays as it is, in words
    std::vector<std::string> signs;     ///< roles that sign on the way
    std::vector<std::string> missing;   ///< all that has no value yet, each once
    std::vector<std::string> values;    ///< what its commands read that does not stand in their text: "$PREVIOUS = 2.3.1 (line 35)"

    [[nodiscard]] bool fits() const { return budget == plan::Seconds::unknown || expectedMs <= std::int64_t{budget} * 1000; }
};

/// What has been done so far on the way forward, the last of it first: where nothing leads back, it stays.
[[nodiscard]] std::vector<std::uint32_t> whatStays(const journal::Record& record);
/// Whether somebody does it, and no program.
[[nodiscard]] bool isForPeople(const plan::Item& item);

/// An error says why there is none, or that one of several has to be named.
[[nodiscard]] Result<BackPreview> previewBack(const journal::Record& record, const std::string& name, const Forecast& forecast, std::int64_t nowMs);

} // namespace holdpoint::session
