#include "models/monitor/http_probe.h"

#include "models/base/json_reader.h"
#include "models/monitor/number_text.h"
#include "models/monitor/source_words.h"

#include <QRegularExpression>

namespace holdpoint::monitor {

namespace {

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::optional<double> numberOf(const QJsonValue& value)
{
    if (value.isDouble()) return value.toDouble();
    if (value.isBool()) return value.toBool() ? 1 : 0;
    return value.isString() ? readNumber(value.toString().toStdString()) : std::nullopt;
}

} // namespace

HttpProbe::HttpProbe(const Source& source, const ProbeWorld& world) : HttpClientProbe(source, world) {}

Result<HttpRequest> HttpProbe::request() const
{
    const auto head = credentials(http().token, http().login);
    if (!head) return head.error();
    return makeRequest("GET", http().address, *head);
}

void HttpProbe::understand(const HttpReply& reply)
{
    if (!reply.problem.empty()) return fail(reply.tooLarge ? said(sourceWords.nameLess, {reply.problem}) : reply.problem);
    if (http().what == HttpSource::What::Status) return answer({{askedMs(), static_cast<double>(reply.status)}});
    // An error page is quickly made: it says nothing about how quick the service is.
    if (reply.status >= 400) return fail(said(sourceWords.httpStatus, {std::to_string(reply.status)}));
    if (http().what == HttpSource::What::Latency) return answer({{askedMs(), reply.tookMs}});
    const auto number = http().what == HttpSource::What::Json ? numberByPath(reply.body, http().pattern) : numberByPattern(reply.body, http().pattern);
    if (!number) return fail(number.error().what);
    answer({{askedMs(), *number}});
}

Result<double> numberByPath(std::string_view json, std::string_view path)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &problem);
    if (document.isNull()) return Error{said(sourceWords.answerNotJson, {problem.errorString().toStdString()})};
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    std::string gone;
    for (const QString& step : text(path).split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        bool isPlace = false;
        const int place = step.toInt(&isPlace);
        value = value.isArray() && isPlace ? value.toArray().at(place) : value.toObject().value(step);
        gone += (gone.empty() ? "" : ".") + step.toStdString();
        if (value.isUndefined()) return Error{said(sourceWords.notInAnswer, {gone})};
    }
    const auto number = numberOf(value);
    if (!number) return Error{said(sourceWords.noNumberAt, {std::string(path)})};
    return *number;
}

Result<double> numberByPattern(std::string_view body, const std::string& pattern)
{
    const QRegularExpression expression(text(pattern), QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = expression.match(text(body));
    if (!match.hasMatch()) return Error{said(sourceWords.noMatch, {pattern})};
    const std::string found = match.captured(expression.captureCount() > 0 ? 1 : 0).toStdString();
    const auto number = readNumber(found);
    if (!number) return Error{said(sourceWords.noNumberMatched, {pattern, found.substr(0, 60)})};
    return *number;
}

} // namespace holdpoint::monitor
