#include "models/monitor/rank_test.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

namespace holdpoint::monitor {

namespace {

/// What the ranks of two sorted sets say once the first is moved: in how many pairs it wins, and how many values are tied.
struct Ranks {
    double wins = 0;        ///< pairs; a tie counts half
    double tied = 0;        ///< the sum of t^3 - t over the groups of equal values
};

Ranks ranksOf(const std::vector<double>& x, double moved, const std::vector<double>& y)
{
    Ranks ranks;
    std::size_t i = 0, j = 0;
    while (i < x.size() || j < y.size()) {
        const double next = i == x.size() ? y[j] : j == y.size() ? x[i] - moved : std::min(x[i] - moved, y[j]);
        const std::size_t xFrom = i, yFrom = j;
        while (i < x.size() && x[i] - moved == next) ++i;
        while (j < y.size() && y[j] == next) ++j;
        const auto fromX = static_cast<double>(i - xFrom), fromY = static_cast<double>(j - yFrom), group = fromX + fromY;
        ranks.wins += fromX * (static_cast<double>(yFrom) + fromY / 2);
        ranks.tied += group * group * group - group;
    }
    return ranks;
}

/// The staircase whose roots are wanted.
class Standing {
public:
    Standing(const std::vector<double>& x, const std::vector<double>& y) : m_x(x), m_y(y) {}

    [[nodiscard]] double at(double moved, double z) const
    {
        const auto m = static_cast<double>(m_x.size()), n = static_cast<double>(m_y.size());
        const Ranks ranks = ranksOf(m_x, moved, m_y);
        const double off = ranks.wins - m * n / 2;
        const double variance = m * n / 12 * ((m + n + 1) - ranks.tied / ((m + n) * (m + n - 1)));
        // All are tied: the two are where they should be.
        if (!(variance > 0)) return -z;
        const double correction = off > 0 ? 0.5 : off < 0 ? -0.5 : 0;
        return (off - correction) / std::sqrt(variance) - z;
    }

private:
    const std::vector<double>& m_x;
    const std::vector<double>& m_y;
};

/// A point with the value of the function there.
struct Probe {
    double at = 0, value = 0;
};

/// The next step of Brent's method from `best`: by the secant or the inverse parabola through the last points where that is
/// safe, else to the middle.
double brentStep(const Probe& before, const Probe& best, const Probe& across, double lastStep, double least)
{
    const double middle = (across.at - best.at) / 2;
    if (std::abs(lastStep) < least || std::abs(before.value) <= std::abs(best.value)) return middle;
    const double width = across.at - best.at, ratio = best.value / before.value;
    double above = 0, below = 0;
    if (before.at == across.at) {
        above = width * ratio;
        below = 1 - ratio;
    } else {
        const double q = before.value / across.value, r = best.value / across.value;
        above = ratio * (width * q * (q - r) - (best.at - before.at) * (r - 1));
        below = (q - 1) * (r - 1) * (ratio - 1);
    }
    if (above > 0) below = -below;
    else above = -above;
    const bool inside = above < 0.75 * width * below - std::abs(least * below) / 2 && above < std::abs(lastStep * below / 2);
    return inside ? above / below : middle;
}

double rootBetween(const std::function<double(double)>& f, Probe low, Probe high)
{
    constexpr double tolerance = 1e-4;
    constexpr int mostSteps = 1000;
    if (low.value == 0) return low.at;
    if (high.value == 0) return high.at;
    Probe before = low, best = high, across = low;
    for (int step = 0; step <= mostSteps; ++step) {
        const double lastStep = best.at - before.at;
        if (std::abs(across.value) < std::abs(best.value)) {
            before = best;
            best = across;
            across = before;
        }
        const double least = 2 * std::numeric_limits<double>::epsilon() * std::abs(best.at) + tolerance / 2;
        if (std::abs((across.at - best.at) / 2) <= least || best.value == 0) return best.at;
        double next = brentStep(before, best, across, lastStep, least);
        if (std::abs(next) < least) next = next > 0 ? least : -least;
        before = best;
        best.at += next;
        best.value = f(best.at);
        if ((best.value > 0 && across.value > 0) || (best.value < 0 && across.value < 0)) across = before;
    }
    return best.at;
}

} // namespace

double normalQuantile(double probability)
{
    if (probability <= 0) return -std::numeric_limits<double>::infinity();
    if (probability >= 1) return std::numeric_limits<double>::infinity();
    if (probability > 0.5) return -normalQuantile(1 - probability);
    // Newton's method on the tail's logarithm, which is almost a parabola: a few steps from anywhere.
    const double wanted = std::log(probability);
    double z = probability == 0.5 ? 0 : -std::sqrt(std::max(0.0, -2 * wanted - std::log(2 * std::numbers::pi)));
    for (int step = 0; step < 60; ++step) {
        const double tail = std::erfc(-z / std::numbers::sqrt2) / 2, density = std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi);
        const double change = (std::log(tail) - wanted) * tail / density;
        z -= change;
        if (std::abs(change) < 1e-15 * (1 + std::abs(z))) break;
    }
    return z;
}

Shift rankShift(std::vector<double> x, std::vector<double> y, double confidence)
{
    std::sort(x.begin(), x.end());
    std::sort(y.begin(), y.end());
    const Standing standing(x, y);
    const double least = x.front() - y.back(), most = x.back() - y.front();
    const auto root = [&](double z) {
        const double atLeast = standing.at(least, z), atMost = standing.at(most, z);
        if (atLeast <= 0) return least;
        if (atMost >= 0) return most;
        return rootBetween([&](double moved) { return standing.at(moved, z); }, {least, atLeast}, {most, atMost});
    };
    const double z = -normalQuantile((1 - confidence) / 2);
    return {root(z), root(-z), root(0)};
}

double chanceToBeGreater(std::vector<double> x, std::vector<double> y)
{
    std::sort(x.begin(), x.end());
    std::sort(y.begin(), y.end());
    return ranksOf(x, 0, y).wins / (static_cast<double>(x.size()) * static_cast<double>(y.size()));
}

} // namespace holdpoint::monitor
