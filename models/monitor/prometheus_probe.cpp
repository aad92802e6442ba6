#include "models/monitor/prometheus_probe.h"

#include "models/monitor/prometheus_answer.h"
#include "models/monitor/source_words.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace holdpoint::monitor {

namespace {

/// Clocks differ a little and an answer takes its time. From here on a limit would be judged at the wrong moment.
constexpr std::int64_t clockPatienceMs = 30'000;

std::string encoded(const std::string& text) { return QUrl::toPercentEncoding(QString::fromStdString(text)).toStdString(); }

std::string seconds(std::int64_t ms)
{
    char text[40];
    std::snprintf(text, sizeof text, "%lld.%03d", static_cast<long long>(ms / 1000), static_cast<int>(ms % 1000));
    return text;
}

std::string stretch(std::int64_t ms)
{
    const std::int64_t whole = (ms + 500) / 1000;
    return whole < 120 ? std::to_string(whole) + " s" : std::to_string((whole + 30) / 60) + " min";
}

std::string apiOf(const PrometheusSource& source)
{
    std::string address = source.address;
    while (address.ends_with('/')) address.pop_back();
    return address + "/api/v1/";
}

/// The server's clock at the end of its answer, from the answer's head.
std::optional<std::int64_t> dateOf(const HttpReply& reply)
{
    QString text = QString::fromStdString(reply.field("Date"));
    text.replace(QLatin1String("GMT"), QLatin1String("+0000"));     // HTTP's word for it, which Qt does not take
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    return date.isValid() ? std::optional(date.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

PrometheusProbe::PrometheusProbe(const Source& source, const ProbeWorld& world) : HttpClientProbe(source, world) {}

Result<HttpRequest> PrometheusProbe::request() const
{
    const auto head = credentials(prometheus().token, prometheus().login);
    if (!head) return head.error();
    return makeRequest("GET", apiOf(prometheus()) + (prometheus().historyMs > 0 ? rangeQuery() : instantQuery()), *head);
}

/// Without a time: the server's own now is meant, wherever its clock stands.
std::string PrometheusProbe::instantQuery() const { return "query?query=" + encoded(prometheus().query); }

std::string PrometheusProbe::rangeQuery() const
{
    const std::int64_t step = prometheus().stepMs;
    const std::int64_t last = (askedMs() + m_aheadMs) / step * step;
    const std::int64_t wanted = std::max(m_lastMs == 0 ? 0 : m_lastMs + m_aheadMs + step, askedMs() + m_aheadMs - prometheus().historyMs);
    const std::int64_t first = std::min((wanted + step - 1) / step * step, last);
    return "query_range?query=" + encoded(prometheus().query) + "&start=" + seconds(first) + "&end=" + seconds(last) + "&step=" + seconds(step);
}

void PrometheusProbe::understand(const HttpReply& reply)
{
    if (reply.tooLarge) {
        const std::size_t series = seriesBegunIn(reply.body);
        return fail(said(sourceWords.tooLarge, {std::to_string(mostBytes >> 20), std::to_string(series)}));
    }
    if (!reply.problem.empty()) return fail(reply.problem);
    if (reply.status != 200) {
        const std::string why = prometheusComplaint(reply.body);
        return fail(why.empty() ? said(sourceWords.httpStatus, {std::to_string(reply.status)}) : said(sourceWords.httpComplaint, {std::to_string(reply.status), why}));
    }
    const auto now = dateOf(reply);
    if (now) m_aheadMs = std::abs(*now - world().clock.now()) > clockPatienceMs ? *now - world().clock.now() : 0;
    auto samples = readPrometheusAnswer(reply.body, prometheus().aggregate);
    if (!samples) {
        const auto clock = prometheus().historyMs > 0 ? clockProblem() : std::nullopt;     // then the wrong hour was asked for
        return fail(clock ? clock->what : samples.error().what);
    }
    placeInTime(*samples);
    answer(std::move(samples.value()), clockProblem());
}

/// Samples get our time. An instant value is one of now, whatever the server calls that.
void PrometheusProbe::placeInTime(std::vector<Sample>& samples)
{
    if (prometheus().historyMs == 0) {
        if (samples.size() != 1) return;
        const std::int64_t ahead = samples.front().atMs - world().clock.now();
        m_aheadMs = std::abs(ahead) > clockPatienceMs ? ahead : 0;
        samples.front().atMs = askedMs();
        return;
    }
    for (Sample& sample : samples) sample.atMs -= m_aheadMs;
    std::erase_if(samples, [this](const Sample& sample) { return sample.atMs <= m_lastMs; });
    if (!samples.empty()) m_lastMs = samples.back().atMs;
}

std::optional<Error> PrometheusProbe::clockProblem() const
{
    if (m_aheadMs == 0) return std::nullopt;
    return Error{said(m_aheadMs > 0 ? sourceWords.clockAhead : sourceWords.clockBehind, {stretch(std::abs(m_aheadMs))})};
}

} // namespace holdpoint::monitor
