#pragma once

#include "models/base/result.h"
#include "models/monitor/sample.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace holdpoint::monitor {

enum class Worse : std::uint8_t { Higher, Lower };

struct SequentialRule {
    std::string name;                       ///< "p95": the sentences begin with it
    Worse worse = Worse::Higher;
    double falseAlarms = 0.01;              ///< of healthy watches of `horizon`, at most this part raises an alarm
    std::int64_t horizonSamples = 14'400;   ///< four hours at one a second; after that a new watch begins
    std::int64_t stepSamples = 30;          ///< how often a change is thought to begin
    double tolerance = 0.02;                ///< a shift of this part of the value is none: no system is the same all day
};

/// A test of "it is as it was before" that may be looked at after every sample.
///
/// A test that is made for one look and repeated every minute finds something in almost every healthy night. This one keeps its
/// word over the whole watch: its evidence is an e-process, a bet against "as before" that gains nothing on average while all is
/// well, and by Ville's inequality such a bet is rarely ever multiplied by 1 / falseAlarms, whenever one looks.
///
/// What is bet on is the rank of each sample among those of the baseline, from 0 to 1 and 1/2 on average. So one huge value
/// counts no more than any large one, and no distribution is assumed. The bets are a mixture over all sizes of a shift (a mixture
/// SPRT), and over the moments at which it may have begun: half of the stake is on the beginning of the watch, where changes are
/// made, and the other half on every `stepSamples` after it.
///
/// Assumed is that healthy samples are drawn as the baseline's were. They may depend on each other as long as the baseline shows
/// how: the long-run variance of the ranks is estimated from it with a margin, by an autoregression and by batch means, whichever
/// is larger. That the baseline is itself only a sample is a part of the bet: it is made against a mean as uncertain as the
/// baseline is short, so a short one, or one whose samples hang together, lets only large shifts be seen. Sums of ranks are taken for
/// normal. What a baseline cannot show, a load that grows through the day or a cache that takes hours to fill, is seen as a shift
/// as soon as it is larger than `tolerance`. `bench_verdicts` holds the stated rate to all of this by simulation.
class SequentialTest {
public:
    /// With fewer samples nothing can be said of a baseline.
    static constexpr std::size_t leastBaseline = 120;

    [[nodiscard]] static Result<SequentialTest> against(const std::vector<Sample>& baseline, SequentialRule rule);

    /// True when this sample raises the alarm. Once raised, it stays so until begin(). A value that is no number is passed over.
    bool take(const Sample& sample);
    /// A new watch: all evidence is given back.
    void begin();

    [[nodiscard]] bool raised() const { return m_raised; }
    /// How many to one the evidence stands against "as before"; the alarm is raised at `needed()`.
    [[nodiscard]] double evidence() const;
    [[nodiscard]] double needed() const { return 1 / m_rule.falseAlarms; }
    /// From when on the change is most likely.
    [[nodiscard]] std::int64_t sinceMs() const { return best().atMs; }
    /// How many samples it takes until a shift is seen that lies beyond all of the baseline. Nothing: not even that is ever seen, because the
    /// baseline is too short or its samples hang together too much.
    [[nodiscard]] std::optional<std::int64_t> soonest() const;
    /// "p95: higher than before for 48 s, in 83 % of comparisons; the evidence is 612 to 1, 200 to 1 was agreed"
    [[nodiscard]] std::string words() const;

    /// The variance of the mean rank of n samples is at most this over n, as far as the baseline shows.
    [[nodiscard]] double longRunVariance() const { return m_variance; }

private:
    /// A moment at which the change may have begun: what the sum of the scores was there.
    struct Begin {
        double sum = 0;
        std::int64_t count = 0;
        std::int64_t atMs = 0;
    };

    explicit SequentialTest(SequentialRule rule) : m_rule(std::move(rule)) {}
    [[nodiscard]] double scoreOf(double value) const;
    /// The logarithm of what a stake of one on this beginning is worth now.
    [[nodiscard]] double logWorth(double gain, double count) const;
    [[nodiscard]] double logWorth(const Begin& begin) const { return logWorth(m_sum - begin.sum, static_cast<double>(m_count - begin.count)); }
    [[nodiscard]] bool isWorth(const Begin& begin, double logNeeded) const;
    [[nodiscard]] const Begin& best() const;

    SequentialRule m_rule;
    std::vector<double> m_sorted;       ///< the baseline
    double m_scale = 1;                 ///< takes the tolerance out of a value
    double m_variance = 1.0 / 12;
    double m_logFirst = 0, m_logLater = 0;  ///< what a bet on the first and on a later beginning has to be worth
    double m_sum = 0;
    std::int64_t m_count = 0;
    std::int64_t m_lastMs = std::numeric_limits<std::int64_t>::min();
    Begin m_first;
    std::vector<Begin> m_later;         ///< from old to new, each with a greater sum than the one before: others can never be the best
    bool m_raised = false;
};

} // namespace holdpoint::monitor
