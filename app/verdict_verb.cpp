// The verb verdict: what is made of measurements, for scripts, and for whoever wants to compare our judges with others.

#include "app/output.h"
#include "app/verbs.h"
#include "app/verdict_questions.h"

#include "models/base/json_reader.h"

#include <array>
#include <iostream>

namespace holdpoint::app {

namespace {

struct Kind {
    std::string_view name;
    Result<std::string> (*answer)(const QJsonObject&);
};

constexpr std::array<Kind, 6> kinds = {{{"classify", answerClassify}, {"metric", answerMetric}, {"measurement", answerMeasurement},
                                        {"worse", answerWorse}, {"score", answerScore}, {"run", answerRun}}};

Result<std::string> answerTo(const std::string& line)
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
    return Error{verb.empty() ? std::string("'verb' is missing; it says what is asked, \"classify\", \"metric\", \"measurement\", \"worse\", \"score\" or \"run\"")
                              : "there is no question '" + verb + "'; 'holdpoint-cli verdict --help' shows those that there are"};
}

/// Each line is answered at once, so that a script may ask, read and ask again. A bad one is told, and keeps nobody else from an answer.
int verdict(const Arguments&)
{
    int worst = Done;
    std::string line;
    for (unsigned number = 1; std::getline(std::cin, line); ++number) {
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const auto answer = answerTo(line);
        if (!answer) worst = fail(Error{answer.error().what, "standard input", number});
        else if (const int exit = print(*answer, Done); exit != Done) return exit;
    }
    return worst;
}

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
            "worse        whether phase \"new\" is worse than \"current\"",
            {}, verdict, 0, 0};
}

} // namespace holdpoint::app
