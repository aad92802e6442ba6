#include "models/monitor/source_fields.h"

#include "models/base/byte_set.h"
#include "models/base/names.h"
#include "models/database/database_url.h"
#include "models/monitor/number_text.h"
#include "models/monitor/source_words.h"
#include "models/monitor/unit.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <set>

namespace holdpoint::monitor {

namespace {

constexpr std::int64_t secondMs = 1000, minuteMs = 60'000, hourMs = 3'600'000, dayMs = 24 * hourMs;
constexpr std::int64_t mostPoints = 10'000;         // Prometheus answers with 11,000 at most
constexpr auto aggregates = namesOf<PrometheusSource::Aggregate>("", "max", "min", "sum", "average");
constexpr ByteSet nameBytes("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

QString key(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

bool isVariable(std::string_view text) { return !text.empty() && nameBytes.firstNotIn(text) == text.size() && !(text.front() >= '0' && text.front() <= '9'); }

/// Takes fields out of an object, keeps the first thing that is wrong, and knows which fields nobody wanted.
class Fields {
public:
    explicit Fields(const QJsonObject& object) : m_object(object) {}

    [[nodiscard]] bool has(std::string_view name) const { return m_object.contains(key(name)); }
    void wrong(std::string_view name, const std::string& what)
    {
        if (!m_problem) m_problem = FieldProblem{what, std::string(name)};
    }
    std::string text(std::string_view name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isString()) wrong(name, said(sourceWords.notText, {std::string(name)}));
        return value.toString().toStdString();
    }
    std::string needed(std::string_view name, const char* why)
    {
        const std::string value = text(name);
        if (value.empty()) wrong(name, said(sourceWords.missing, {std::string(name), why}));
        return value;
    }
    bool flag(std::string_view name)
    {
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isBool()) wrong(name, said(sourceWords.notFlag, {std::string(name)}));
        return value.toBool();
    }
    std::vector<std::string> texts(std::string_view name)
    {
        std::vector<std::string> all;
        const QJsonValue value = take(name);
        if (!value.isUndefined() && !value.isArray()) wrong(name, said(sourceWords.notTexts, {std::string(name)}));
        for (const QJsonValue& each : value.toArray()) {
            if (!each.isString() || each.toString().trimmed().isEmpty()) wrong(name, said(sourceWords.notTexts, {std::string(name)}));
            all.push_back(each.toString().trimmed().toStdString());
        }
        return all;
    }
    std::int64_t stretch(std::string_view name, std::int64_t otherwise, std::int64_t least, std::int64_t most)
    {
        if (!has(name)) return otherwise;
        const auto value = readStretchMs(text(name));
        if (!value) wrong(name, said(sourceWords.noTime, {std::string(name)}));
        else if (*value < least || *value > most) wrong(name, said(sourceWords.outOfRange, {std::string(name), shown(least), shown(most)}));
        return value.value_or(otherwise);
    }
    SecretName secret(std::string_view name)
    {
        SecretName value = text(name);
        // A secret that was written here by mistake is not repeated.
        if (!value.empty() && !isVariable(value)) wrong(name, said(sourceWords.noVariable, {std::string(name)}));
        return value;
    }
    std::string address(std::string_view name)
    {
        const std::string value = text(name);
        const QUrl url(QString::fromStdString(value));
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))) wrong(name, said(sourceWords.noHttp, {std::string(name)}));
        else if (!url.userInfo().isEmpty()) wrong(name, said(sourceWords.passwordInside, {std::string(name)}));
        return value;
    }
    std::string pattern(std::string_view name)
    {
        const std::string value = needed(name, sourceWords.whyPattern);
        const QRegularExpression expression(QString::fromStdString(value));
        if (!expression.isValid()) wrong(name, said(sourceWords.noExpression, {std::string(name), expression.errorString().toStdString()}));
        return value;
    }
    /// What is still there belongs to another kind, or is misspelt.
    [[nodiscard]] std::optional<FieldProblem> problem()
    {
        for (const QString& name : m_object.keys())
            if (!m_taken.contains(name.toStdString())) wrong(name.toStdString(), said(sourceWords.noField, {name.toStdString()}));
        return m_problem;
    }

private:
    static std::string shown(std::int64_t ms)
    {
        return ms < secondMs ? std::to_string(ms) + " ms" : ms < hourMs ? std::to_string(ms / secondMs) + " s" : std::to_string(ms / hourMs) + " h";
    }
    QJsonValue take(std::string_view name)
    {
        m_taken.insert(std::string(name));
        return m_object.value(key(name));
    }

    QJsonObject m_object;
    std::set<std::string> m_taken;
    std::optional<FieldProblem> m_problem;
};

PrometheusSource readPrometheus(Fields& fields)
{
    PrometheusSource from;
    from.address = fields.address("prometheus");
    from.query = fields.needed("query", sourceWords.whyPromQl);
    const std::string word = fields.text("aggregate");
    const auto aggregate = aggregates.find(word);
    if (!aggregate) fields.wrong("aggregate", said(sourceWords.noAggregate));
    from.aggregate = aggregate.value_or(PrometheusSource::Aggregate::None);
    from.historyMs = fields.stretch("history", 0, secondMs, dayMs);
    from.stepMs = fields.stretch("step", secondMs, 100, hourMs);
    if (from.historyMs / from.stepMs > mostPoints) fields.wrong("step", said(sourceWords.shortStep, {std::to_string(mostPoints)}));
    from.token = fields.secret("token");
    from.login = fields.secret("login");
    return from;
}

HttpSource readHttp(Fields& fields)
{
    HttpSource from;
    from.address = fields.address("http");
    const bool status = fields.flag("status"), json = fields.has("json"), match = fields.has("match");
    if (int{status} + int{json} + int{match} > 1) fields.wrong("http", said(sourceWords.oneMeasure));
    if (status) from.what = HttpSource::What::Status;
    if (json) from.what = HttpSource::What::Json, from.pattern = fields.needed("json", sourceWords.whyPath);
    if (match) from.what = HttpSource::What::Match, from.pattern = fields.pattern("match");
    from.token = fields.secret("token");
    from.login = fields.secret("login");
    return from;
}

SqlSource readSql(Fields& fields)
{
    SqlSource from;
    const std::string where = fields.needed("sql", sourceWords.whyDatabase);
    from.query = fields.needed("query", sourceWords.whySelect);
    if (isVariable(where)) {
        from.database = where;
        return from;
    }
    const auto url = database::readDatabaseUrl(where, ".");
    if (!url) fields.wrong("sql", said(sourceWords.noDatabase));
    else if (!url->password.empty()) fields.wrong("sql", said(sourceWords.databasePassword));
    from.address = where;
    return from;
}

LogSource readLog(Fields& fields)
{
    LogSource from;
    from.file = fields.text("log");
    from.command = fields.text("follow");
    from.pattern = fields.pattern("match");
    from.windowMs = fields.stretch("window", minuteMs, 5 * secondMs, hourMs);
    return from;
}

/// What an answer is measured in where the file does not say it, because it cannot be anything else.
const char* ownUnit(const Source& source)
{
    const auto* http = std::get_if<HttpSource>(&source.from);
    if (http && http->what == HttpSource::What::Latency) return "ms";
    return std::holds_alternative<LogSource>(source.from) ? "/min" : "";
}

void readServer(Fields& fields, MessageTarget& target)
{
    target.server = fields.needed("server", sourceWords.whyServer);
    const QUrl url(QString::fromStdString(target.server));
    if (!target.server.empty() && (url.host().isEmpty() || (url.scheme() != QLatin1String("smtp") && url.scheme() != QLatin1String("smtps")) || !url.userInfo().isEmpty()))
        fields.wrong("server", said(sourceWords.noServer));
}

} // namespace

std::optional<std::int64_t> readStretchMs(std::string_view text)
{
    const std::size_t end = std::min(text.find_first_not_of("0123456789."), text.size());
    const auto number = readNumber(text.substr(0, end));
    std::string_view unit = text.substr(end);
    while (unit.starts_with(' ')) unit.remove_prefix(1);
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 5> sizes{{{"ms", 1}, {"s", secondMs}, {"min", minuteMs}, {"m", minuteMs}, {"h", hourMs}}};
    const auto size = std::find_if(sizes.begin(), sizes.end(), [&](const auto& each) { return each.first == unit; });
    if (!number || size == sizes.end() || *number < 0 || *number > 1e9) return std::nullopt;
    return static_cast<std::int64_t>(*number * static_cast<double>(size->second));
}

FieldResult<Source> readSource(const std::string& metric, const QJsonObject& object)
{
    Fields fields(object);
    Source source;
    source.metric = metric;
    constexpr std::array<std::string_view, 6> kinds{"prometheus", "http", "sql", "log", "follow", "command"};
    const auto named = std::count_if(kinds.begin(), kinds.end(), [&](std::string_view kind) { return fields.has(kind); });
    if (named != 1) return FieldProblem{said(named == 0 ? sourceWords.noPlace : sourceWords.manyPlaces), {}};
    if (fields.has("prometheus")) source.from = readPrometheus(fields);
    else if (fields.has("http")) source.from = readHttp(fields);
    else if (fields.has("sql")) source.from = readSql(fields);
    else if (fields.has("command")) source.from = CommandSource{fields.needed("command", sourceWords.whyCommand)};
    else source.from = readLog(fields);
    source.aliases = fields.texts("aliases");
    source.control = fields.text("control");
    source.unit = fields.text("unit");
    if (!source.unit.empty() && !isUnitSign(source.unit)) fields.wrong("unit", said(sourceWords.noUnit));
    if (source.unit.empty()) source.unit = ownUnit(source);
    source.intervalMs = fields.stretch("every", secondMs, 100, dayMs);
    source.deadlineMs = fields.stretch("deadline", std::clamp(source.intervalMs, 2 * secondMs, 10 * secondMs), 100, 5 * minuteMs);
    if (auto problem = fields.problem()) return *problem;
    return source;
}

FieldResult<MessageTarget> readTarget(const QJsonObject& object)
{
    Fields fields(object);
    MessageTarget target;
    if (fields.has("mail") == fields.has("webhook")) return FieldProblem{said(sourceWords.oneTarget), {}};
    if (fields.has("webhook")) {
        if (isVariable(fields.text("webhook"))) target.addressName = fields.text("webhook");
        else target.address = fields.address("webhook");
    } else {
        target.kind = MessageTarget::Kind::Mail;
        target.address = fields.text("mail");
        if (target.address.find('@') == std::string::npos || target.address.find_first_of(" <>\r\n") != std::string::npos) fields.wrong("mail", said(sourceWords.noMail));
        readServer(fields, target);
        target.from = fields.needed("from", sourceWords.whyFrom);
        if (target.from.find_first_of(" <>\r\n") != std::string::npos) fields.wrong("from", said(sourceWords.noSender));
        target.login = fields.secret("login");
    }
    if (auto problem = fields.problem()) return *problem;
    return target;
}

} // namespace holdpoint::monitor
