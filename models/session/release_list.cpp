#include "models/session/release_list.h"

#include "models/session/background.h"
#include "models/session/shown_text.h"

#include <optional>

namespace holdpoint::session {

namespace {

struct Sight {
    std::optional<Summaries> releases;      ///< nothing: as before
    std::optional<Error> problem;
};

} // namespace

struct ReleaseList::Watcher {
    std::function<Result<std::unique_ptr<journal::Journal>>()> open;
    std::unique_ptr<journal::Journal> journal;
    std::int64_t mark = 0;
    bool known = false;

    Sight look()
    {
        if (!journal) {
            auto opened = open();
            if (!opened) return {std::nullopt, opened.error()};
            journal = std::move(opened.value());
        }
        // Asked first: what comes in between is seen the next time, and nothing is missed.
        const std::int64_t now = journal->changeMark();
        if (known && now == mark) return {};
        auto all = journal->releases();
        if (!all) {
            journal.reset();
            known = false;
            return {std::nullopt, all.error()};
        }
        mark = now;
        known = true;
        return {std::move(all.value()), std::nullopt};
    }
};

ReleaseList::ReleaseList(Surroundings surroundings, QObject* parent)
    : QObject(parent), m_watcher(std::make_shared<Watcher>()), m_clock(std::move(surroundings.clock))
{
    m_watcher->open = std::move(surroundings.openJournal);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReleaseList::look);
}

std::int64_t ReleaseList::nowMs() const { return m_clock->now(); }

void ReleaseList::watch(int everyMs)
{
    m_timer.setInterval(everyMs);
    look();
}

void ReleaseList::look()
{
    inBackground(this, [watcher = m_watcher] { return watcher->look(); }, [this](const Sight& sight) {
        const QString trouble = sight.problem ? shownText(*sight.problem) : QString();
        if (std::exchange(m_trouble, trouble) != trouble) Q_EMIT troubled(trouble);
        if (sight.releases) Q_EMIT listed(*sight.releases);
        m_timer.start();
    });
}

} // namespace holdpoint::session
