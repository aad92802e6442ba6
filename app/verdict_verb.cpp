// The verb verdict: what is made of measurements, for scripts, and for whoever wants to compare our judges with others.

#include "app/line_answers.h"
#include "app/verbs.h"
#include "app/verdict_questions.h"

#include "models/base/json_reader.h"

#include <array>

namespace holdpoint::app {

namespace {

struct Kind {
    std::string_view name;
    Result<std::string> (*answer)(const QJsonObject&);
};

constexpr std::array<Kind, 7> kinds = {{{"classify", answerClassify}, {"metric", answerMetric}, {"measurement", answerMeasurement},
                                        {"worse", answerWorse}, {"score", answerScore}, {"run", answerRun}, {"limit", answerLimit}}};

Result<std::string> verdictOn(const std::string& line)
{
    const auto object = readJsonObject(line);
    if (!object) return Error{object.error().what};
    const std::string verb = object->value(QLatin1String("verb")).toString().toStdString();
    for (const Kind& kind : kinds) {
        if (kind.name != verb) continue;
        auto answer = kind.answer(*object);
        if (answer) answer.value() += '\n';
        return answer;
    }
    return Error{verb.empty() ? std::string("'verb' is missing; it says what is asked, \"classify\", \"metric\", \"measurement\", \"worse\", \"score\", \"run\" or \"limit\"")
                              : "there is no question '" + verb + "'; 'holdpoint-cli verdict --help' shows those that there are"};
}

int verdict(const Arguments&) { return answerLines(verdictOn); }

} // namespace

Error wrongKey(const std::string& key)
{
    return Error{"'" + key + "' is missing or of the wrong kind; 'holdpoint-cli verdict --help' shows the form"};
}

Verb verdictVerb()
{
    return {"verdict", "", "what is made of measurements, for each line of standard input\n\n"
            "A line is an object with a \"verb\". What is left out or null has its default, other keys are passed over.\n\n"
            "classify     is a metric of a canary (\"experiment\") what it was (\"control\")? Two lists of numbers; \"tolerance\" 0.25,\n"
            "             \"confLevel\" 0.98, \"direction\" Increase, Decrease or Either, \"nanStrategy\" Remove or Replace,\n"
            "             \"effectSizeMeasure\" meanRatio or cles, \"effectSizeThresholds\" and \"criticalThresholds\" [low, high],\n"
            "             \"isCriticalMetric\", \"mustHaveData\", \"outlierStrategy\" keep or remove, \"outlierFactor\" 3, \"classifier\"\n"
            "             MannWhitneyClassifier or MeanInequalityClassifier\n"
            "score        of a canary: \"groups\" with \"name\", \"weight\" and \"metrics\" of \"classification\" and \"critical\";\n"
            "             \"pass\" 95, \"marginal\" 75\n"
            "measurement  its phase by \"successCondition\", \"failureCondition\" and \"result\"\n"
            "metric       its phase by \"failureLimit\" 0, \"inconclusiveLimit\" 0, \"consecutiveErrorLimit\" 4,\n"
            "             \"consecutiveSuccessLimit\", \"count\", \"interval_s\" and the counters \"successful\", \"failed\", \"inconclusive\",\n"
            "             \"consecutiveSuccess\", \"consecutiveError\", \"measured\"\n"
            "run          of several such \"metrics\" with \"name\", \"dryRun\", \"initialDelay_s\", \"inFlight\", \"finished_ms\",\n"
            "             \"lastPhase\", \"resumeAt_ms\"; \"terminated\", \"start_ms\"\n"
            "limit        its verdict on \"samples\" [[milliseconds, value], …] at \"now_ms\", as it was told while they came: \"name\", \"unit\",\n"
            "             \"measure\" value, mean, percentile or rate, \"percentile\", \"window_s\", \"rate_s\" 60, \"line\", \"passed\" above,\n"
            "             at-or-above, below, at-or-below or differs, \"against\" nothing, percent-up, percent-down or times, \"baseline\",\n"
            "             \"least_change\", \"deadband\", \"for_s\", \"hits\", \"of\", \"needed\", \"stale_s\"\n"
            "worse        whether phase \"new\" is worse than \"current\"",
            {}, verdict, 0, 0};
}

} // namespace holdpoint::app
