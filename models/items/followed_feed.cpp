#include "models/items/followed_feed.h"

#include <QFileInfo>

#include <chrono>

namespace holdpoint::items {

void FollowedFeed::catchUp()
{
    if (m_series) m_problem = m_series->catchUp();
    else if (!m_problem) open();
}

void FollowedFeed::open()
{
    if (!m_opening.valid()) {
        if (!QFileInfo::exists(QString::fromStdString(m_path))) return;
        m_opening = std::async(std::launch::async, [path = m_path, options = m_options] { return monitor::Series::open(path, monitor::SeriesFile::Use::Follow, options); });
        return;
    }
    if (m_opening.wait_for(std::chrono::seconds(0)) != std::future_status::ready) return;
    Result<monitor::Series> opened = m_opening.get();
    if (opened) m_series.emplace(std::move(opened.value()));
    else m_problem = opened.error();
}

std::vector<monitor::Column> FollowedFeed::columns(std::int64_t fromMs, std::int64_t toMs, std::size_t count) const
{
    return m_series ? m_series->columns(fromMs, toMs, count) : std::vector<monitor::Column>(count);
}

} // namespace holdpoint::items
