#include "models/sample/visits.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace holdpoint::sample {

namespace {

constexpr std::int64_t lateMs = 5000;

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

} // namespace

void Visits::add(std::int64_t nowMs, bool fine, double ms)
{
    ++(fine ? m_fine : m_failed);
    m_ms += ms;
    m_late.push_back({nowMs, fine, ms});
}

std::string Visits::metrics(std::int64_t nowMs)
{
    std::erase_if(m_late, [&](const Visit& visit) { return visit.atMs < nowMs - lateMs; });
    std::string text = "# TYPE quayside_requests_total counter\nquayside_requests_total{code=\"200\"} " + std::to_string(m_fine) + "\nquayside_requests_total{code=\"500\"} " + std::to_string(m_failed) + '\n';
    text += "# TYPE quayside_request_ms summary\n";
    // Of nobody there is nothing to say: a 0 would look like a board that is well.
    if (!m_late.empty()) {
        std::vector<double> times;
        for (const Visit& visit : m_late) times.push_back(visit.ms);
        std::sort(times.begin(), times.end());
        const auto quantile = [&](std::size_t percent) { return number(times[times.size() * percent / 100]); };
        text += "quayside_request_ms{quantile=\"0.5\"} " + quantile(50) + "\nquayside_request_ms{quantile=\"0.95\"} " + quantile(95) + '\n';
    }
    text += "quayside_request_ms_sum " + number(m_ms) + "\nquayside_request_ms_count " + std::to_string(m_fine + m_failed) + '\n';
    if (m_late.empty()) return text;
    const auto failed = std::count_if(m_late.begin(), m_late.end(), [](const Visit& visit) { return !visit.fine; });
    return text + "# HELP quayside_errors_percent of the last seconds\n# TYPE quayside_errors_percent gauge\nquayside_errors_percent " + number(100.0 * static_cast<double>(failed) / static_cast<double>(m_late.size())) + '\n';
}

} // namespace holdpoint::sample
