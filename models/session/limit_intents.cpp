#include "models/session/limit_intents.h"

#include "models/base/utf8.h"
#include "models/session/way_out.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace holdpoint::session {

using journal::Body;
using journal::LimitRecord;
using journal::Record;
using journal::Stage;
using plan::ProcedureLimit;

namespace {

Phrase called(const ProcedureLimit& limit) { return Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 (%2, line %3)"), {limit.id, limit.metric, std::to_string(limit.line)}); }

std::optional<Error> notToBeDecided(const Record& record, std::uint32_t limit)
{
    if (record.stage == Stage::Ended) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is over, so nothing is decided about its limits any more")));
    if (record.stage == Stage::Back) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is going back already")));
    const LimitRecord& state = record.watch.limits[limit];
    if (!state.acceptedBy.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the breach of %1 was accepted already, by %2"), {called(record.procedure->limits[limit]), state.acceptedBy}));
    if (!state.open) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 has no breach that waits for a decision"), {called(record.procedure->limits[limit])}));
    return std::nullopt;
}

/// A number and what may stand behind it.
std::optional<double> numberIn(std::string_view text)
{
    double value = 0;
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || !std::isfinite(value)) return std::nullopt;
    return value;
}

std::string_view unitIn(std::string_view text)
{
    const std::size_t begin = text.find_last_of("0123456789.");
    std::string_view unit = begin == std::string_view::npos ? std::string_view() : text.substr(begin + 1);
    unit.remove_prefix(std::min(unit.find_first_not_of(" \t"), unit.size()));
    return unit.substr(0, unit.find_last_not_of(" \t") + 1);
}

/// The alarm that a person means; one that has never come cannot be spoken about.
Result<std::string> alarmNamed(const Record& record, std::string_view name)
{
    if (record.watch.alarms.contains(name)) return std::string(name);
    for (const ProcedureLimit& limit : record.procedure->limits)
        if (name == journal::overdueAlarm(limit.id)) return std::string(name);
    const auto limit = limitNamed(record, name);
    if (!limit) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no alarm '%1'"), {std::string(name)}), "'holdpoint-cli status RELEASE' lists them");
    const std::string& id = record.procedure->limits[*limit].id;
    if (record.watch.alarms.contains(id)) return id;
    return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "there is no alarm of %1"), {called(record.procedure->limits[*limit])}));
}

} // namespace

Result<std::uint32_t> limitNamed(const Record& record, std::string_view name)
{
    const auto& limits = record.procedure->limits;
    if (limits.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the runbook states no limits that have to be watched")));
    for (const std::string& id : {std::string(name), 'M' + std::string(name)})
        if (const std::uint32_t index = record.procedure->limitNamed(id); index != plan::none) return index;
    std::uint32_t found = plan::none;
    for (std::uint32_t i = 0; i < limits.size() && !name.empty(); ++i) {
        if (limits[i].metric.find(name) == std::string::npos) continue;
        if (found != plan::none) return Error{'\'' + std::string(name) + "' is in more than one limit: " + called(limits[found]).english() + " and " + called(limits[i]).english() + "; name its line"};
        found = i;
    }
    if (found != plan::none) return found;
    return Error{"there is no limit '" + std::string(name) + "' in this release; 'holdpoint-cli status RELEASE' lists them with their lines"};
}

Result<Body> seeValue(const Record& record, std::string_view name, std::string_view text)
{
    if (record.stage == Stage::Ended) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release is over, so nobody has to look at its limits any more")));
    const auto limit = limitNamed(record, name);
    if (!limit) return limit.error();
    const ProcedureLimit& planned = record.procedure->limits[*limit];
    const auto value = numberIn(text);
    if (!value && planned.unit.empty()) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "'%1' is no number; say what you saw in the unit of the limit"), {std::string(text)}));
    if (!value) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "'%1' is no number; say what you saw in the unit of the limit, %2"), {std::string(text), planned.unit}));
    if (const std::string_view unit = unitIn(text); !unit.empty() && unit != planned.unit)
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "%1 is stated in %2, and not in '%3'; convert it"), {called(planned), planned.unit.empty() ? Phrase::of(QT_TRANSLATE_NOOP("Verify", "a plain number")) : Phrase(planned.unit), std::string(unit)}));
    return Body(journal::ValueSeen{planned.id, *value});
}

Result<Body> authorise(const Record& record, const std::vector<std::string>& names, bool revoke)
{
    if (record.stage == Stage::Ended || record.stage == Stage::Back) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the release does not go forward any more, so there is nothing to authorise")));
    journal::Authorised authorised{{}, revoke};
    for (const std::string& name : names) {
        const auto limit = limitNamed(record, name);
        if (!limit) return limit.error();
        const ProcedureLimit& planned = record.procedure->limits[*limit];
        if (planned.action != plan::LimitAction::Rollback) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the runbook does not say that %1 rolls back, so there is nothing to authorise"), {called(planned)}));
        authorised.limits.push_back(planned.id);
    }
    const auto& limits = record.procedure->limits;
    if (std::none_of(limits.begin(), limits.end(), [](const ProcedureLimit& limit) { return limit.action == plan::LimitAction::Rollback; }))
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "no limit of this runbook says when to roll back, so there is nothing to authorise")));
    return Body(std::move(authorised));
}

Result<Body> acceptBreach(const Record& record, std::string_view name, std::string_view reason)
{
    const auto limit = limitNamed(record, name);
    if (!limit) return limit.error();
    if (const auto wrong = notToBeDecided(record, *limit)) return *wrong;
    const ProcedureLimit& planned = record.procedure->limits[*limit];
    if (reason.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "to live with the breach of %1 departs from the runbook, so a reason is needed"), {called(planned)}), "give it with --reason");
    return Body(journal::Decided{planned.id, journal::Choice::Accept, {}, utf8::cleaned(reason)});
}

Result<Body> abortForBreach(const Record& record, std::string_view name, std::string_view reason)
{
    const auto limit = limitNamed(record, name);
    if (!limit) return limit.error();
    if (const auto wrong = notToBeDecided(record, *limit)) return *wrong;
    return Body(journal::Decided{record.procedure->limits[*limit].id, journal::Choice::Abort, {}, utf8::cleaned(reason)});
}

Result<Body> acknowledge(const Record& record, std::string_view name, std::string_view comment)
{
    const auto alarm = alarmNamed(record, name);
    if (!alarm) return alarm.error();
    if (const auto known = record.watch.alarms.find(*alarm); known != record.watch.alarms.end() && known->second.seq != 0 && !known->second.acknowledgedBy.empty())
        return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the alarm %1 was acknowledged already, by %2"), {*alarm, known->second.acknowledgedBy}));
    return Body(journal::Acknowledged{*alarm, utf8::cleaned(comment)});
}

Result<Body> shelve(const Record& record, std::string_view name, std::int64_t nowMs, std::int64_t forMs, std::string_view reason)
{
    constexpr std::int64_t longest = 24 * 3'600'000LL;
    const auto alarm = alarmNamed(record, name);
    if (!alarm) return alarm.error();
    if (forMs <= 0 || forMs > longest) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "an alarm is shelved for a while, a day at most")), "give it with --for, such as --for 10m");
    if (reason.empty()) return atTerminal(Phrase::of(QT_TRANSLATE_NOOP("Verify", "who shelves an alarm says why")), "give it with --reason");
    return Body(journal::Shelved{*alarm, nowMs + forMs, utf8::cleaned(reason)});
}

Result<Body> unshelve(const Record& record, std::string_view name, std::int64_t nowMs)
{
    const auto alarm = alarmNamed(record, name);
    if (!alarm) return alarm.error();
    const auto known = record.watch.alarms.find(*alarm);
    if (known == record.watch.alarms.end() || known->second.shelvedUntilMs <= nowMs) return Error::told(Phrase::of(QT_TRANSLATE_NOOP("Verify", "the alarm %1 is not shelved"), {*alarm}));
    return Body(journal::Unshelved{*alarm});
}

} // namespace holdpoint::session
