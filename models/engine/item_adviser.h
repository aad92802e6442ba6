#pragma once

#include "models/engine/draft.h"

#include <cstdint>
#include <string>

namespace holdpoint::engine {

/// Looks at one item of a release at one moment, and writes down what comes of it: it begins, is settled, or somebody is asked.
class ItemAdviser : protected Draft {
public:
    using Draft::Draft;

protected:
    void look(std::uint32_t i);
    void settleByReport(std::uint32_t i);
    /// Whether a value is to be given first, which is then asked for.
    bool lacksValue(std::uint32_t i);
    /// That time has passed lets nothing go on that somebody was called for.
    bool standStill();

private:
    void lookAtRunning(std::uint32_t i);
    bool watchGoesOn(std::uint32_t i);
    void failed(std::uint32_t i, const std::string& why);

    void lookAtPending(std::uint32_t i);
    bool windowIsOpen(std::uint32_t i);
    void lookAtJob(std::uint32_t i);
    void lookAtAnswer(std::uint32_t i);
    bool signersAnswer(std::uint32_t i);
    bool messageAnswers(std::uint32_t i);

    void lookAtUnpassed(std::uint32_t i);
    void lookAgain(std::uint32_t i);
    bool decide(std::uint32_t i);
};

} // namespace holdpoint::engine
