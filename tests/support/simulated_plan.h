#pragma once

#include "models/plan/procedure.h"

#include <cstdint>
#include <memory>
#include <random>

namespace holdpoint::tests {

/// Draws from one seed.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    bool chance(double p) { return std::uniform_real_distribution<double>(0, 1)(m_engine) < p; }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }

private:
    std::mt19937_64 m_engine;
};

/// A plan as nobody would write it: items of each kind, choices, steps side by side, ways back and limits.
[[nodiscard]] std::shared_ptr<const plan::Procedure> simulatedPlan(Dice& dice);

} // namespace holdpoint::tests
