#pragma once

#include "models/items/status.h"
#include "models/journal/record.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace holdpoint::items {

/// The go/no-go board as everybody sees it: in the People dock and on the shared screen.
struct PollBoard {
    struct Row {
        QString role, answer, by, why;      ///< why: the reason, or why the answer no longer counts
        Mark mark = Mark::Waiting;
        std::int64_t ageMs = -1, atMs = 0;
        bool isSigned = false;
    };

    QString poll, question, basedOn, askedAgain;
    std::vector<Row> rows;                  ///< one for each role that is asked, and the director's last
    std::size_t answered = 0, wanted = 0;   ///< of the quorum
    bool quorum = false, open = false;
    QStringList dissent;
};

/// The poll that is open, else the last one; without a question where there never was one.
[[nodiscard]] PollBoard pollBoardOf(const journal::Record& record, std::int64_t nowMs);

/// What was decided against going on, and what it means to go on all the same. Empty: nothing was.
[[nodiscard]] QString standingNoText(const journal::Record& record);

/// What is known of the signatures at an item: "signed by Ann Lee as DBA", "Bo Li refused: the lag", "no longer stands: …". Empty: nobody has signed.
[[nodiscard]] QString signaturesAt(const journal::Record& record, std::uint32_t item, std::int64_t nowMs);

} // namespace holdpoint::items
