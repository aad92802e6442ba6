// A canary's judge, rule by rule.

#include "models/monitor/canary.h"
#include "models/monitor/rank_test.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace holdpoint::monitor;

using Numbers = std::vector<double>;
Q_DECLARE_METATYPE(Numbers)

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

const Numbers low = {1, 2.2, 1.1, 2.5, 3}, high = {20, 22, 21, 25, 30};

struct Case {
    const char* name;
    Numbers control, experiment;
    std::function<void(CanaryRule&)> with;
    const char* answer;     ///< "High critical"
};

const Case cases[] = {
    {"higher", low, high, [](CanaryRule&) {}, "High"},
    {"lower", high, low, [](CanaryRule&) {}, "Low"},
    {"higher is no matter", low, high, [](CanaryRule& rule) { rule.direction = Direction::Decrease; }, "Pass"},
    {"lower is no matter", high, low, [](CanaryRule& rule) { rule.direction = Direction::Increase; }, "Pass"},
    {"only higher matters", low, high, [](CanaryRule& rule) { rule.direction = Direction::Increase; }, "High"},
    {"the same in another order", {1, 2, 3}, {3, 1, 2}, [](CanaryRule&) {}, "Pass"},
    {"one value on both sides", {1, 1}, {1, 1, 1}, [](CanaryRule&) {}, "Pass"},
    {"one value each", {1, 1, 1, 1, 1}, {10, 10, 10, 10, 10}, [](CanaryRule&) {}, "High"},
    {"one value each, lower", {10, 10, 10, 10, 10}, {1, 1, 1, 1, 1}, [](CanaryRule&) {}, "Low"},
    {"one value each, from nothing", {0, 0, 0, 0, 0}, {5, 5, 5, 5, 5}, [](CanaryRule&) {}, "High"},
    {"a large effect is wanted", low, high, [](CanaryRule& rule) { rule.effect = EffectLines{0.5, 13}; }, "Pass"},
    {"as large as is wanted", {2, 2, 2, 2, 2}, {4, 4, 4, 4, 4}, [](CanaryRule& rule) { rule.effect = EffectLines{0.5, 2}; }, "High"},
    {"half is as small as is wanted", {4, 4, 4, 4, 4}, {2, 2, 2, 2, 2}, [](CanaryRule& rule) { rule.effect = EffectLines{0.5, 2}; }, "Low"},
    {"a ratio to nothing counts", {0, 0, 0, 0, 0}, {54.9, 54.5, 55.1, 55.6, 57.4}, [](CanaryRule& rule) { rule.effect = EffectLines{0.1, 1000}; }, "High"},
    {"by pairs", low, high, [](CanaryRule& rule) { rule.measure = EffectMeasure::Cles, rule.effect = EffectLines{0, 1}; }, "High"},
    {"by pairs, lower", high, low, [](CanaryRule& rule) { rule.measure = EffectMeasure::Cles, rule.effect = EffectLines{0, 1}; }, "Low"},
    {"by pairs, not enough", {1, 2, 3, 4, 5, 6, 7, 8, 9, 30}, {21, 22, 23, 24, 25, 26, 27, 28, 29, 31}, [](CanaryRule& rule) { rule.measure = EffectMeasure::Cles, rule.effect = EffectLines{0, 0.95}; }, "Pass"},
    {"by pairs, half is enough", {1, 2, 3, 4, 5, 6, 7, 8, 9, 30}, {21, 22, 23, 24, 25, 26, 27, 28, 29, 31}, [](CanaryRule& rule) { rule.measure = EffectMeasure::Cles; }, "High"},
    {"critical", low, high, [](CanaryRule& rule) { rule.critical = true; }, "High critical"},
    {"critical from 15 times on", low, high, [](CanaryRule& rule) { rule.critical = true, rule.criticalEffect = EffectLines{1, 15}; }, "High"},
    {"critical below a tenth", high, low, [](CanaryRule& rule) { rule.critical = true, rule.criticalEffect = EffectLines{0.1, 1}; }, "Low critical"},
    {"critical below a hundredth", high, low, [](CanaryRule& rule) { rule.critical = true, rule.criticalEffect = EffectLines{0.01, 1}; }, "Low"},
    {"critical, but well", low, low, [](CanaryRule& rule) { rule.critical = true; }, "Pass"},
    {"no experiment", low, {}, [](CanaryRule&) {}, "Nodata"},
    {"no control", {}, low, [](CanaryRule&) {}, "Nodata"},
    {"nothing, critical", {}, {}, [](CanaryRule& rule) { rule.critical = true; }, "Nodata critical"},
    {"nothing, needed", {}, {}, [](CanaryRule& rule) { rule.mustHaveData = true; }, "NodataFailMetric"},
    {"nothing, needed and critical", {}, {}, [](CanaryRule& rule) { rule.mustHaveData = true, rule.critical = true; }, "Nodata critical"},
    {"nothing, replaced", {}, low, [](CanaryRule& rule) { rule.nans = NanStrategy::Replace, rule.critical = true; }, "Pass"},
    {"no number is no data", low, {nan, nan}, [](CanaryRule&) {}, "Nodata"},
    {"no number is 0", high, {nan, nan, nan, nan, nan}, [](CanaryRule& rule) { rule.nans = NanStrategy::Replace; }, "Low"},
    {"numbers among none", low, {nan, 20, 22, nan, 21, 25, 30}, [](CanaryRule&) {}, "High"},
    {"by means", {1, 2, 3, 4, 5}, {1, 2, 3, 4, 5.1}, [](CanaryRule& rule) { rule.classifier = Classifier::MeanInequality; }, "High"},
    {"by means, lower", {1, 2, 3, 4, 5.1}, {1, 2, 3, 4, 5}, [](CanaryRule& rule) { rule.classifier = Classifier::MeanInequality; }, "Low"},
    {"by means, no matter", {1, 2, 3, 4, 5.1}, {1, 2, 3, 4, 5}, [](CanaryRule& rule) { rule.classifier = Classifier::MeanInequality, rule.direction = Direction::Increase; }, "Pass"},
    {"by means, equal", {1, 3}, {2, 2}, [](CanaryRule& rule) { rule.classifier = Classifier::MeanInequality; }, "Pass"},
    {"by means, nothing", {1, 3}, {}, [](CanaryRule& rule) { rule.classifier = Classifier::MeanInequality; }, "Nodata"},
    {"within the tolerance", {10, 10.1, 10.2, 9.9, 9.8, 10.05, 10.15, 9.95}, {10.3, 10.6, 10.2, 10.5, 10.1, 10.45, 10.35, 10.25}, [](CanaryRule& rule) { rule.tolerance = 0.9; }, "Pass"},
    {"beyond the tolerance", {10, 10.1, 10.2, 9.9, 9.8, 10.05, 10.15, 9.95}, {10.3, 10.6, 10.2, 10.5, 10.1, 10.45, 10.35, 10.25}, [](CanaryRule& rule) { rule.tolerance = 0.1; }, "High"},
};

CanaryMetric pass() { return {Classification::Pass, false}; }
CanaryMetric metric(Classification classification, bool critical = false) { return {classification, critical}; }

struct ScoreCase {
    const char* name;
    std::vector<CanaryGroup> groups;
    double score;
    CanaryVerdict verdict;
    const char* reason;
};

const ScoreCase scoreCases[] = {
    {"all well", {{"a", {}, {pass(), pass()}}}, 100, CanaryVerdict::Pass, ""},
    {"nothing asked", {}, 0, CanaryVerdict::Fail, ""},
    {"two of three", {{"a", {}, {pass(), pass(), metric(Classification::High)}}}, 66.67, CanaryVerdict::Fail, ""},
    {"silence does not count", {{"a", {}, {pass(), pass(), metric(Classification::Nodata)}}}, 100, CanaryVerdict::Pass, ""},
    {"silence that fails does", {{"a", {}, {pass(), metric(Classification::NodataFailMetric)}}}, 50, CanaryVerdict::Fail, ""},
    {"a silent group speaks against nothing", {{"a", {}, {pass(), pass()}}, {"b", {}, {metric(Classification::Nodata)}}}, 100, CanaryVerdict::Pass, ""},
    {"half is silent", {{"a", {}, {pass()}}, {"b", {}, {metric(Classification::Nodata)}}}, 0, CanaryVerdict::Fail, "no data for 1 of 2 metrics"},
    {"a critical one", {{"a", {}, {pass(), pass(), pass(), metric(Classification::High, true)}}}, 0, CanaryVerdict::Fail, "1 critical metric has failed"},
    {"a critical one that is silent", {{"a", {}, {pass(), pass(), pass(), metric(Classification::Nodata, true)}}}, 0, CanaryVerdict::Fail, "1 critical metric has failed"},
    {"a critical one that is well", {{"a", {}, {pass(), metric(Classification::Pass, true)}}}, 100, CanaryVerdict::Pass, ""},
    {"weights", {{"a", 80, {pass()}}, {"b", 20, {metric(Classification::Low)}}}, 80, CanaryVerdict::Marginal, ""},
    {"the others share what is left", {{"a", 70, {pass()}}, {"b", {}, {metric(Classification::Low)}}, {"c", {}, {pass()}}}, 85, CanaryVerdict::Marginal, ""},
    {"just passes", {{"a", 95, {pass()}}, {"b", 5, {metric(Classification::Low)}}}, 95, CanaryVerdict::Pass, ""},
    {"just marginal", {{"a", 75, {pass()}}, {"b", 25, {metric(Classification::Low)}}}, 75, CanaryVerdict::Marginal, ""},
};

} // namespace

class TestCanary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void classifies_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(cases); ++i) QTest::newRow(cases[i].name) << static_cast<int>(i);
    }
    void classifies()
    {
        QFETCH(const int, index);
        const Case& c = cases[index];
        CanaryRule rule;
        c.with(rule);
        const Classified answer = classify(c.control, c.experiment, rule);
        const QByteArray text = QByteArray::fromStdString(std::string(classificationNames.of(answer.classification))) + (answer.critical ? " critical" : "");
        QCOMPARE(text, QByteArray(c.answer));
        QCOMPARE(answer.reason.empty(), answer.classification == Classification::Pass);
    }
    void deviations()
    {
        QCOMPARE(classify({1, 2, 3}, {1, 2, 3}, {}).deviation, 1.0);
        QCOMPARE(classify({1, 2, 3}, {2, 4, 6}, {}).deviation, 2.0);
        QVERIFY(std::isnan(classify({0, 0, 0}, {2, 4, 6}, {}).deviation));
        QVERIFY(std::isnan(classify({2, 4, 6}, {0, 0, 0}, {}).deviation));
        // Also where another effect decides.
        CanaryRule rule;
        rule.measure = EffectMeasure::Cles;
        QCOMPARE(classify({1, 2, 3}, {2, 4, 6}, rule).deviation, 2.0);
    }
    void outliers()
    {
        QCOMPARE(quantile({1, 2, 3, 4, 100}, 0.01), 1.04);
        QCOMPARE(quantile({1, 2, 3, 4, 100}, 0.25), 2.0);
        QCOMPARE(quantile({1, 2, 3, 4, 100}, 0.99), 96.16);
        QCOMPARE(quantile({7}, 0.5), 7.0);
        // With few values the 99th percentile is the wider fence, and 100 lies beyond even that.
        QCOMPARE(withoutOutliers({100, 1, 2, 3, 4}, 3), (Numbers{1, 2, 3, 4}));
        QCOMPARE(withoutOutliers({1, 2, 3, 4, 9}, 3), (Numbers{1, 2, 3, 4, 9}));
        QCOMPARE(withoutOutliers({-90, 1, 2, 3, 4}, 3), (Numbers{1, 2, 3, 4}));
        QCOMPARE(withoutOutliers({}, 3), Numbers{});
        CanaryRule rule;
        rule.classifier = Classifier::MeanInequality;
        QCOMPARE(classify({1, 2, 3, 4}, {1, 2, 3, 4, 100}, rule).classification, Classification::High);
        rule.removeOutliers = true;
        QCOMPARE(classify({1, 2, 3, 4}, {1, 2, 3, 4, 100}, rule).classification, Classification::Pass);
    }

    void scores_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(scoreCases); ++i) QTest::newRow(scoreCases[i].name) << static_cast<int>(i);
    }
    void scores()
    {
        QFETCH(const int, index);
        const ScoreCase& c = scoreCases[index];
        const CanaryScore score = scoreOf(c.groups, 95, 75);
        QCOMPARE(score.score, c.score);
        QCOMPARE(score.verdict, c.verdict);
        QCOMPARE(QByteArray::fromStdString(score.reason), QByteArray(c.reason));
    }

    /// What R 4 says: wilcox.test(x, y, conf.int = TRUE, exact = FALSE).
    void intervalsAreThoseOfR_data()
    {
        QTest::addColumn<Numbers>("x");
        QTest::addColumn<Numbers>("y");
        QTest::addColumn<double>("confidence");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        const auto row = [](const char* name, const Numbers& x, const Numbers& y, double confidence, double from, double to) { QTest::newRow(name) << x << y << confidence << from << to; };
        row("row 1", {10.498, 7.3003, 10.2291, 10.4775, 11.631, 12.1144, 10.9569, 13.3277, 12.3075, 13.4604, 13.7821, 12.1019, 11.2979, 7.2322},
            {9.1532, 8.4, 6.0814, 7.0225, 8.3329, 9.3272, 10.8128, 18.2681, 12.0278, 11.0127, 11.0877, 9.8197, 8.6219, 10.0649, 9.9618, 10.0862, 5.6423, 12.7618, 15.9074}, 0.98, -0.7298555226, 3.365890921);
        row("row 2", {12.4116, 10.9554, 9.4286, 6.7382, 10.4362, 17.3884, 12.7709, 12.2256, 14.2481, 13.755, 16.3267, 12.1309, 5.5745, 8.2308},
            {12.4191, 10.4648, 12.4528, 13.3261, 11.5128, 14.9155, 9.9862, 16.9152, 8.7952, 11.9658, 6.4042, 12.0548, 11.2589, 9.2417, 5.4805}, 0.9, -1.497383313, 2.425351395);
        row("row 3", {7, 12, 11, 11, 18, 9, 14, 10, 9, 6, 11, 8, 7, 6, 3, 8, 10},
            {12, 14, 16, 6, 15, 12, 7, 11}, 0.95, -5.999987976, 0.9999728741);
        row("row 4", {8.2498, 7.6705, 12.5678, 9.8454, 13.6486},
            {10.3091, 6.8471, 13.2413, 11.176, 9.2571, 12.2192, 6.1379, 5.2549, 14.6824, 9.8627, 11.4045, 9.4503, 11.0303, 6.2441, 5.2312, 4.6331, 6.7008, 6.8888, 8.9262, 3.381, 9.513, 14.366, 6.0416, 10.2631, 8.7318, 10.0349, 8.8232}, 0.98, -2.114621043, 4.916858226);
        row("row 5", {8, 10, 13, 7, 5, 10, 13, 8, 9, 9, 10, 10, 7, 17, 13, 16, 8},
            {10, 17}, 0.98, -12, 7);
    }
    void intervalsAreThoseOfR()
    {
        QFETCH(const Numbers, x);
        QFETCH(const Numbers, y);
        QFETCH(const double, confidence);
        QFETCH(const double, lower);
        QFETCH(const double, upper);
        const Shift shift = rankShift(x, y, confidence);
        QVERIFY2(std::abs(shift.lower - lower) < 1e-8, QByteArray::number(shift.lower, 'g', 12).constData());
        QVERIFY2(std::abs(shift.upper - upper) < 1e-8, QByteArray::number(shift.upper, 'g', 12).constData());
        QVERIFY(shift.estimate >= shift.lower && shift.estimate <= shift.upper);
    }
    void quantilesOfTheNormal()
    {
        for (const auto& [probability, z] : {std::pair{0.975, 1.95996398454005}, std::pair{0.99, 2.32634787404084}, std::pair{1e-10, -6.36134090240406}, std::pair{0.3, -0.524400512708041}, std::pair{0.5, 0.0}})
            QVERIFY2(std::abs(normalQuantile(probability) - z) < 1e-12, QByteArray::number(normalQuantile(probability), 'g', 16).constData());
    }
    void pairs()
    {
        QCOMPARE(chanceToBeGreater({3, 4}, {1, 2}), 1.0);
        QCOMPARE(chanceToBeGreater({1, 2}, {3, 4}), 0.0);
        QCOMPARE(chanceToBeGreater({1, 2}, {1, 2}), 0.5);
        QCOMPARE(chanceToBeGreater({2}, {1, 2, 3, 3}), 0.375);
    }
};

QTEST_GUILESS_MAIN(TestCanary)
#include "test_canary.moc"
