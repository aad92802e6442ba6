#pragma once

#include <vector>

namespace holdpoint::monitor {

/// How far one set of values lies above another: an estimate, and the ends between which it lies with the confidence asked for.
struct Shift {
    double lower = 0, upper = 0, estimate = 0;
};

/// The two-sided test of Mann, Whitney and Wilcoxon, turned into an interval for the shift of `x` against `y`: by the normal
/// approximation with correction for ties and for continuity, as R's wilcox.test does it with conf.int = TRUE. No distribution
/// is assumed but that both have the same form. Neither may be empty.
///
/// The ends are roots of a staircase, so where they are depends on the search. It is R's (Brent's method between the smallest and
/// the largest difference, to 1e-4), step for step: other judges of canaries use the same, and figures can be compared.
[[nodiscard]] Shift rankShift(std::vector<double> x, std::vector<double> y, double confidence);

/// Of all pairs, in which part `x` is the greater one; a tie counts half. The "common language effect size".
[[nodiscard]] double chanceToBeGreater(std::vector<double> x, std::vector<double> y);

/// The value below which a normal variable stays with this probability.
[[nodiscard]] double normalQuantile(double probability);

} // namespace holdpoint::monitor
