#pragma once

#include "models/base/names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::monitor {

// A canary's judge with the semantics of Kayenta: is what the new version measures the same as what the old one does, metric
// by metric, and what is the whole worth?

enum class Classification : std::uint8_t { Pass, High, Low, Nodata, NodataFailMetric };
inline constexpr auto classificationNames = namesOf<Classification>("Pass", "High", "Low", "Nodata", "NodataFailMetric");

enum class Direction : std::uint8_t { Increase, Decrease, Either };     ///< what is bad
enum class NanStrategy : std::uint8_t { Remove, Replace };              ///< Replace: what is missing is 0
enum class EffectMeasure : std::uint8_t { MeanRatio, Cles };
enum class Classifier : std::uint8_t { MannWhitney, MeanInequality };

/// A pair of effect sizes: what is at or beyond them matters.
struct EffectLines {
    double low = 1, high = 1;
};

struct CanaryRule {
    Classifier classifier = Classifier::MannWhitney;
    double tolerance = 0.25, confidence = 0.98;
    EffectMeasure measure = EffectMeasure::MeanRatio;
    std::optional<EffectLines> effect, criticalEffect;      ///< none: 1 and 1, of a cles 0.5 and 0.5
    Direction direction = Direction::Either;
    NanStrategy nans = NanStrategy::Remove;
    bool critical = false;          ///< the whole fails with this metric
    bool mustHaveData = false;
    bool removeOutliers = false;
    double outlierFactor = 3;
};

struct Classified {
    Classification classification = Classification::Pass;
    bool critical = false;
    double deviation = 1;           ///< mean of the experiment over mean of the control; NaN where one of them is 0
    std::optional<double> lower, upper, estimate;   ///< of the shift, where a rank test was made
    std::string reason;             ///< why it is no Pass; empty for a Pass
};

[[nodiscard]] Classified classify(std::vector<double> control, std::vector<double> experiment, const CanaryRule& rule);

/// A value between two others by linear interpolation: R's type 7. `values` are sorted and not empty.
[[nodiscard]] double quantile(const std::vector<double>& values, double share);
/// Leaves out what lies outside of [min(P1, Q1 - k IQR), max(P99, Q3 + k IQR)].
[[nodiscard]] std::vector<double> withoutOutliers(std::vector<double> values, double factor);

struct CanaryMetric {
    Classification classification = Classification::Pass;
    bool critical = false;
};

struct CanaryGroup {
    std::string name;
    std::optional<double> weight;   ///< groups without one share what the others leave of 100
    std::vector<CanaryMetric> metrics;
};

enum class CanaryVerdict : std::uint8_t { Pass, Marginal, Fail };
inline constexpr auto canaryVerdictNames = namesOf<CanaryVerdict>("Pass", "Marginal", "Fail");

struct CanaryScore {
    std::vector<double> groups;     ///< 0 to 100
    double score = 0;               ///< of the whole, rounded to two decimals
    CanaryVerdict verdict = CanaryVerdict::Fail;
    std::string reason;             ///< why the score is 0 whatever the groups are; empty otherwise
};

[[nodiscard]] CanaryScore scoreOf(const std::vector<CanaryGroup>& groups, double pass, double marginal);

} // namespace holdpoint::monitor
