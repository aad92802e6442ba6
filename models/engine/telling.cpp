#include "models/engine/telling.h"

#include "models/base/clock.h"
#include "models/engine/binding.h"

#include <algorithm>

namespace holdpoint::engine {

using journal::AnnouncementRecord;
using journal::NotificationRecord;
using journal::NotifyState;
using journal::Record;

namespace {

/// So long nobody is asked about a message that could not be sent: it is tried again, and most troubles are over by then.
constexpr std::int64_t patienceMs = 30'000;

const AnnouncementRecord* saidAbout(const Record& record, std::uint32_t item)
{
    const auto said = record.watch.announcements.find(record.itemAt(item).id);
    return said == record.watch.announcements.end() ? nullptr : &said->second;
}

/// What became of it for one of those to whom it goes; null: it was not begun yet.
const NotificationRecord* sentTo(const Record& record, const std::string& item, const AnnouncementRecord& said, const std::string& to)
{
    const NotificationRecord* sent = journal::messageTo(record.watch, item, to);
    return sent == nullptr || sent->alarmSeq != said.seq ? nullptr : sent;
}

std::string joined(std::string all, const std::string& one) { return all.empty() ? one : std::move(all) + "; " + one; }

std::string reachedInWords(const AnnouncementRecord& said)
{
    std::string words;
    for (const auto& [to, atMs] : said.reached) words = joined(std::move(words), to + " at " + utcText(atMs));
    return "sent to " + words + ", said by " + said.by;
}

/// Why somebody has not got it, as far as it is known.
std::string troubleInWords(const std::string& to, const NotificationRecord* sent)
{
    if (sent == nullptr) return "not sent to " + to + " yet: whoever drives the release sends it";
    switch (sent->state) {
    case NotifyState::Begun: return "being sent to " + to;
    case NotifyState::Sent: return "sent to " + to + " at " + utcText(sent->atMs);
    case NotifyState::Failed: return "not sent to " + to + ", and tried again: " + sent->problem;
    case NotifyState::Refused: return "not sent to " + to + ": " + sent->problem;
    case NotifyState::Unknown: break;
    }
    return "nobody knows whether " + to + " has got it: " + sent->problem;
}

} // namespace

Telling tellingOf(const Record& record, std::uint32_t item, std::int64_t nowMs)
{
    Telling telling;
    const AnnouncementRecord* said = saidAbout(record, item);
    if (said == nullptr) return telling;
    bool sending = false, open = false, stuck = false;
    for (const std::string& to : said->to) {
        const NotificationRecord* sent = sentTo(record, record.itemAt(item).id, *said, to);
        if (sent != nullptr && sent->state == NotifyState::Sent) continue;
        if (sent != nullptr && sent->state == NotifyState::Begun) sending = true;
        else if (sent == nullptr || sent->state == NotifyState::Failed) open = true;
        else stuck = true;
        telling.words = joined(std::move(telling.words), troubleInWords(to, sent));
    }
    const std::int64_t until = said->atMs + patienceMs;
    if (!sending && !open && !stuck) telling.words = reachedInWords(*said);
    if (!sending && !open && !stuck) telling.state = Telling::State::Sent;
    else if (sending || (!stuck && nowMs < until)) telling.state = Telling::State::OnItsWay;
    else telling.state = Telling::State::Stuck;
    if (telling.state == Telling::State::OnItsWay && !sending) telling.untilMs = until;
    return telling;
}

std::string messageText(const Record& record, std::uint32_t index)
{
    const plan::Item& item = record.itemAt(index);
    return item.message.empty() ? boundText(record, index) : boundText(record, index, item.message);
}

std::string tellingInWords(const Record& record, std::uint32_t item)
{
    if (!plan::tellsSomebody(record.itemAt(item))) return {};
    const AnnouncementRecord* said = saidAbout(record, item);
    if (said != nullptr) return "; " + tellingOf(record, item, said->atMs + patienceMs).words + "; 'tell' sends it again";
    if (record.watch.addressees.empty()) return {};
    std::string to;
    for (const std::string& one : record.watch.addressees) to = joined(std::move(to), one);
    return "; 'tell' sends it to " + to;
}

} // namespace holdpoint::engine
