// The verb window: when something may start, for scripts that ask before they begin.

#include "app/line_answers.h"
#include "app/verbs.h"

#include "models/base/json_reader.h"
#include "models/base/json_writer.h"
#include "models/engine/window.h"

#include <QDateTime>
#include <QTimeZone>


namespace holdpoint::app {

namespace {

struct Question {
    std::int64_t scheduledMs = 0;
    engine::DeployTimes times;
};

Result<QJsonArray> texts(JsonFields& fields, const QJsonObject& object, const char* name)
{
    if (object.value(QLatin1String(name)).isNull() || !fields.has(name)) return QJsonArray();
    const QJsonArray list = fields.list(name);
    for (const QJsonValue& value : list)
        if (!value.isString()) return Error{"'" + std::string(name) + "' has to be a list of texts"};
    return list;
}

std::optional<Error> readFreezes(const QJsonArray& list, engine::DeployTimes& times)
{
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        JsonFields ends(object);
        const std::string from = ends.text("from"), to = ends.text("to");
        if (!ends.wrong().empty()) return Error{"a freeze has no right '" + ends.wrong() + "'; it needs 'from' and 'to'"};
        const auto freeze = engine::readFreeze(from, to);
        if (!freeze) return freeze.error();
        times.freezes.push_back(*freeze);
    }
    return std::nullopt;
}

/// {"scheduled": …, "zone": …, "windows": […], "days": […] or null, "freezes": [{"from": …, "to": …}]}
Result<Question> readQuestion(const std::string& line)
{
    const auto object = readJsonObject(line);
    if (!object) return Error{object.error().what};
    JsonFields fields(*object);
    Question question;
    const std::string scheduled = fields.text("scheduled");
    question.times.zone = fields.text("zone");
    if (!fields.has("windows")) fields.note("windows");
    const auto windows = texts(fields, *object, "windows");
    const auto days = texts(fields, *object, "days");
    const QJsonArray freezes = object->value(QLatin1String("freezes")).isNull() ? QJsonArray() : fields.listOr("freezes");
    if (!fields.wrong().empty()) return Error{"'" + fields.wrong() + "' is missing or of the wrong kind; 'holdpoint-cli window --help' shows the form"};
    if (!windows) return windows.error();
    if (!days) return days.error();

    const QDateTime time = QDateTime::fromString(QString::fromStdString(scheduled), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) return Error{"'scheduled' is no time with a zone: '" + scheduled + "'; write it as 2026-03-01T22:05:00Z or with +01:00"};
    question.scheduledMs = time.toMSecsSinceEpoch();
    for (const QJsonValue& text : *windows) {
        const auto window = engine::readWindow(text.toString().toStdString());
        if (!window) return window.error();
        question.times.windows.push_back(*window);
    }
    for (const QJsonValue& text : *days) {
        const auto day = engine::readDay(text.toString().toStdString());
        if (!day) return day.error();
        question.times.days.push_back(*day);
    }
    if (const auto wrong = readFreezes(freezes, question.times)) return *wrong;
    return question;
}

Result<std::string> beginningFor(const std::string& line)
{
    const auto question = readQuestion(line);
    if (!question) return question.error();
    const auto earliest = engine::earliestStart(question->times, question->scheduledMs);
    if (!earliest) return earliest.error();
    JsonWriter json;
    json.beginObject().key("earliest");
    if (earliest->has_value()) {
        const QTimeZone zone(QByteArray::fromStdString(question->times.zone));
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(**earliest, zone);
        json.text(time.toString(**earliest % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs).toStdString());
    } else {
        json.null();
    }
    json.endObject();
    return json.take() + '\n';
}

int window(const Arguments&) { return answerLines(beginningFor); }

} // namespace

Verb windowVerb()
{
    return {"window", "", "the earliest time at which something may start, for each line of standard input\n\n"
            "A line is {\"scheduled\": \"2026-03-01T22:05:00Z\", \"zone\": \"Europe/Berlin\", \"windows\": [\"22:00-05:00\"],\n"
            "\"days\": [\"Mon\", \"Tue\"] or null, \"freezes\": [{\"from\": \"2026-12-24T00:00\", \"to\": \"2026-12-27T06:00\"}]} and is\n"
            "answered by {\"earliest\": TIME}, or null when there is none within a year. No windows: the whole day; no days: every\n"
            "day. Both ends of a window and of a freeze belong to it. Of a window over midnight the day on which it began counts.",
            {}, window, 0, 0};
}

} // namespace holdpoint::app
