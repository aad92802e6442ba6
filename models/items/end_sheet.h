#pragma once

#include "models/items/status.h"
#include "models/session/record_view.h"

#include <QString>

#include <optional>
#include <vector>

namespace holdpoint::items {

/// What has to be known of a release that is over, as one value.
struct EndSheet {
    struct Fact {
        QString name, text;
        bool look = false;          ///< somebody should look at it: it is not as it was planned, or is missing
        bool operator==(const Fact&) const = default;
    };

    Mark mark = Mark::Passed;
    QString title;                  ///< "The release is done"
    QString why;                    ///< why it ended so; empty where it ended as it should
    std::vector<Fact> facts;        ///< when, how long, what was left out, what deviated, alarms, signatures
    bool operator==(const EndSheet&) const = default;
};

/// Nothing, as long as it is not over.
[[nodiscard]] std::optional<EndSheet> endSheetOf(const session::RecordView& view);

} // namespace holdpoint::items
