#pragma once

#include "models/journal/event.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <ranges>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace holdpoint::journal {

/// What a limit was before the change, to which the value after it is compared.
struct Baseline {
    double value = 0;
    std::int64_t fromMs = 0, toMs = 0;
    std::uint64_t samples = 0;
};

/// Something that is not as it should be, from when it came to when somebody has seen it and it is over. Its name is the limit's
/// id ("M214"), what is wrong with that ("M214.data"), or its source ("source p95").
struct AlarmRecord {
    std::uint64_t seq = 0;              ///< the event by which it came last; 0 = it never did, and was spoken about beforehand
    bool active = false;
    std::int64_t raisedMs = 0, returnedMs = 0;
    std::string acknowledgedBy, comment;///< empty = nobody has seen it since it came
    std::int64_t acknowledgedMs = 0;
    std::int64_t shelvedUntilMs = 0;    ///< it is out of sight until then, and comes back by itself
    std::string shelvedBy, shelvedWhy;
};

/// A time in which nobody looked at what no source measures, although somebody had to.
struct MissedLook {
    std::int64_t lastMs = 0;            ///< when somebody had looked last, or the watch had begun
    std::int64_t fromMs = 0, toMs = 0;  ///< from when the look was due to when somebody looked, or nobody had to any more
    std::string lookedBy;               ///< whose look ended it; empty = none did
    std::string acknowledgedBy;         ///< who has said that they know; empty = nobody
    std::int64_t acknowledgedMs = 0;
    std::string comment;

    void acknowledge(const AlarmRecord& alarm)
    {
        acknowledgedBy = alarm.acknowledgedBy;
        acknowledgedMs = alarm.acknowledgedMs;
        comment = alarm.comment;
    }
    /// Somebody knows of it: by a look, or by their word.
    [[nodiscard]] bool isKnown() const { return !lookedBy.empty() || !acknowledgedBy.empty(); }
};

/// Where a limit is. It is there from the beginning of a release, and judged only when somebody measures or looks.
struct LimitRecord {
    LimitState state = LimitState::NoData;
    bool judged = false;                ///< there was a judgement; until then `state` means nothing
    std::optional<double> value;
    std::int64_t sinceMs = 0;           ///< since when it is in this state
    std::int64_t sampleMs = 0;          ///< when its last sample was taken
    std::string sentence;               ///< the judgement, with its numbers
    std::int64_t watchedSinceMs = 0;    ///< since when it has to be watched; 0 = its turn has not come
    bool breached = false;              ///< by the last judgement that was one: no data changes nothing about it
    std::uint64_t breachSeq = 0;        ///< the event by which it was breached last
    std::string breachSentence;         ///< its last judgement that was a breach, also where it is no longer in force
    std::int64_t breachMs = 0;          ///< when it was breached last
    /// It was breached, and the runbook wants something to be done that is not done yet. It stays so when the value returns: a
    /// person has to have decided.
    bool open = false;
    bool heldFor = false;               ///< the release is held because of it
    bool wasHeldFor = false;            ///< it was held because of this breach, and nobody is asked twice for one
    std::string acceptedBy, acceptedWhy;///< a person lives with this breach
    std::string authorisedBy;           ///< who has said beforehand that it may roll back by itself; empty = nobody
    std::int64_t authorisedMs = 0;
    std::optional<double> seen;         ///< by a person
    std::int64_t seenMs = 0;
    std::string seenBy;
    bool seenIsNew = false;             ///< nobody has judged it yet
    std::vector<MissedLook> missed;     ///< the oldest first; one that lasts is not among them
    std::optional<Baseline> baseline;

    /// What a breach was about; that there are no data since then says nothing of it.
    [[nodiscard]] const std::string& breachText() const { return breachSentence.empty() ? sentence : breachSentence; }
};

/// What a person has sent of what an item says to people.
struct AnnouncementRecord {
    std::uint64_t seq = 0;              ///< the event with which it was said last
    std::int64_t atMs = 0;
    std::string by, text;
    std::vector<std::string> to;        ///< whom it goes to by that event
    std::map<std::string, std::int64_t, std::less<>> reached;   ///< who has got this very text, and when
};

/// What became of telling somebody about an alarm, or what an item says.
struct NotificationRecord {
    std::uint64_t alarmSeq = 0;         ///< which coming of the alarm it was about, or which word to send
    std::uint32_t attempt = 0;
    NotifyState state = NotifyState::Begun;
    std::int64_t begunMs = 0;           ///< when the first attempt was begun
    std::int64_t atMs = 0;              ///< when it came to `state`
    std::string problem;
};

/// By alarm, channel and whom it went to.
using NotificationKey = std::tuple<std::string, std::string, std::string>;

/// What is wrong with a source; there is an entry while it is.
struct SourceTrouble {
    std::string sentence;
    std::int64_t sinceMs = 0;
};

/// Where a metric is measured.
struct BoundSource {
    std::string place, series, unit;
    std::int64_t everyMs = 0;
};

/// What is known of limits, sources and alarms.
struct WatchRecord {
    std::vector<LimitRecord> limits;                        ///< one for each limit of the procedure
    std::map<std::string, AlarmRecord, std::less<>> alarms; ///< all that there ever were
    std::vector<std::int64_t> raisedMs;                     ///< when the last of them came, for who counts a flood
    std::map<NotificationKey, NotificationRecord> notifications;
    std::vector<std::string> addressees;                    ///< who hears of what items say to people
    std::map<std::string, AnnouncementRecord, std::less<>> announcements;   ///< by item
    std::map<std::string, BoundSource, std::less<>> sources;    ///< by metric
    std::map<std::string, SourceTrouble, std::less<>> troubles; ///< by metric
    std::int64_t changeMs = 0;                              ///< when the first command began
    std::int64_t changedMs = 0;                             ///< when the change was done, and what comes is only watched; 0: it is not
    std::int64_t reachedStep = -2;                          ///< the last step whose turn has come; -1 = none yet
};

/// The name of the alarm about a limit's data, and about a source.
[[nodiscard]] std::string dataAlarm(const std::string& limit);
[[nodiscard]] std::string overdueAlarm(const std::string& limit);
[[nodiscard]] std::string limitOfOverdue(std::string_view alarm);     ///< empty for any other alarm
[[nodiscard]] std::string sourceAlarm(const std::string& metric);

/// The name under which people are told what an item says, "L51.message"; and the item of such a name, empty for any other one.
[[nodiscard]] std::string messageOf(const std::string& item);
[[nodiscard]] std::string itemOfMessage(std::string_view name);
/// What became of it for one of those whom it goes to; null: it was never begun.
[[nodiscard]] const NotificationRecord* messageTo(const WatchRecord& watch, const std::string& item, const std::string& to);
/// The same for all to whom it was ever begun, with their keys. They stand together, so the others are not looked through.
[[nodiscard]] inline auto messagesOf(const WatchRecord& watch, const std::string& item)
{
    const std::string name = messageOf(item);
    const auto begin = watch.notifications.lower_bound({name, {}, {}});
    return std::ranges::subrange(begin, std::find_if(begin, watch.notifications.end(), [&](const auto& one) { return std::get<0>(one.first) != name; }));
}

} // namespace holdpoint::journal
