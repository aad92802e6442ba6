#pragma once

#include "tests/support/scripted_view.h"

#include <random>

namespace holdpoint::tests {

/// People and machines around a scripted release, all from one number: they answer what is asked, fail now and then, hold,
/// go back, change their minds.
class ReleasePlayer {
public:
    ReleasePlayer(ScriptedView& view, unsigned seed) : m_view(view), m_dice(seed) {}

    /// How often out of a hundred things go otherwise than well.
    void setTrouble(unsigned percent) { m_trouble = percent; }
    /// One thing happens. False: the release is over.
    bool goOn();
    void playToTheEnd();

private:
    bool chance(unsigned percent) { return m_dice() % 100 < percent; }
    void meddle();
    void answer();
    void decide();
    void work();

    ScriptedView& m_view;
    std::mt19937 m_dice;
    unsigned m_trouble = 10;
};

} // namespace holdpoint::tests
