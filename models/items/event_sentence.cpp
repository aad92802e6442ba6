#include "models/items/event_sentence.h"

#include "models/items/limit_words.h"
#include "models/items/message_sentence.h"
#include "models/items/sign_sentence.h"
#include "models/items/words.h"
#include "models/session/item_text.h"
#include "models/session/shown_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <type_traits>

namespace holdpoint::items {

using namespace journal;

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString told(const std::string& text, int most = 90) { return inLine(text, most); }

/// ": the reason", where there is one.
QString because(const std::string& reason) { return reason.empty() ? QString() : EventWords::tr(": %1").arg(told(reason, 160)); }

QString word(Drive drive)
{
    switch (drive) {
    case Drive::Step: return EventWords::tr("step by step");
    case Drive::Flow: return EventWords::tr("in one flow");
    case Drive::Hand: return EventWords::tr("by hand");
    }
    return {};
}

QString word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::None: return EventWords::tr("is done again");
    case Outcome::Passed: return EventWords::tr("passed");
    case Outcome::Failed: return EventWords::tr("failed");
    case Outcome::Inconclusive: return EventWords::tr("is undecided");
    case Outcome::Skipped: return EventWords::tr("was skipped");
    case Outcome::Cancelled: return EventWords::tr("was stopped");
    case Outcome::Unknown: return EventWords::tr("is unknown: nobody knows whether it was done");
    }
    return {};
}

QString counted(std::size_t number, const char* one, const char* many)
{
    // The text for many holds %n, so a translation has all the forms of its language; English needs only the other one here.
    return number == 1 ? EventWords::tr(one) : EventWords::tr(many, nullptr, static_cast<int>(number));
}

/// How a job ended, and what its checks say.
QString how(const Ended& e)
{
    const QString took = stretch(e.durationMs);
    switch (e.how) {
    case JobHow::Exited: return EventWords::tr("exit %1 in %2").arg(e.code).arg(took);
    case JobHow::Signalled: return EventWords::tr("killed by signal %1 after %2").arg(e.code).arg(took);
    case JobHow::TimedOut: return EventWords::tr("out of time after %1, and stopped").arg(took);
    case JobHow::Stopped: return EventWords::tr("stopped after %1, as somebody wanted").arg(took);
    case JobHow::NotStarted: return EventWords::tr("it could not be started");
    case JobHow::Lost: return EventWords::tr("nobody knows how");
    }
    return {};
}

QString checksOf(const Ended& e)
{
    const auto count = [&](Verdict verdict) {
        return static_cast<std::size_t>(std::count_if(e.checks.begin(), e.checks.end(), [verdict](const CheckResult& check) { return check.verdict == verdict; }));
    };
    QString text;
    if (const std::size_t met = count(Verdict::Met)) text += EventWords::tr(", ") % counted(met, QT_TRANSLATE_NOOP("EventWords", "1 check met"), QT_TRANSLATE_N_NOOP("EventWords", "%n checks met"));
    if (const std::size_t unmet = count(Verdict::Unmet)) text += EventWords::tr(", ") % counted(unmet, QT_TRANSLATE_NOOP("EventWords", "1 check not met"), QT_TRANSLATE_N_NOOP("EventWords", "%n checks not met"));
    if (const std::size_t open = count(Verdict::Undecided)) text += EventWords::tr(", ") % counted(open, QT_TRANSLATE_NOOP("EventWords", "1 check undecided"), QT_TRANSLATE_N_NOOP("EventWords", "%n checks undecided"));
    return text;
}

/// One sentence for each event. An event that nobody has words for does not compile.
class Teller : private SignTeller {
public:
    using SignTeller::operator();
    Teller(const Event& event, const Record& record) : SignTeller(told(event.actor, 40), record), m_actor(told(event.actor, 40)), m_record(record), m_isEngine(event.actor == engineName), m_seq(event.seq)
    {
    }

    QString operator()(const Started& e) const
    {
        const QString title = e.procedure ? inQuotes(e.procedure->title, 80) : QString();
        const QString text = EventWords::tr("%1 started the release %2, driven %3").arg(m_actor, title.isEmpty() ? inQuotes(e.file) : title, word(e.drive));
        return e.rehearsal ? EventWords::tr("%1; a rehearsal, nothing is really done").arg(text) : text;
    }
    QString operator()(const Bound& e) const
    {
        if (e.secret) return EventWords::tr("%1 gave a secret value for %2").arg(m_actor, told(e.name));
        if (m_isEngine) return EventWords::tr("%1 stands for %2 from here on").arg(told(e.name), value(e.value));
        return EventWords::tr("%1 set %2 to %3").arg(m_actor, told(e.name), value(e.value));
    }
    QString operator()(const Begun& e) const
    {
        const QString again = e.attempt > 1 ? EventWords::tr("%1 began again, attempt %2").arg(name(e.item)).arg(e.attempt) : EventWords::tr("%1 began").arg(name(e.item));
        return e.text.empty() ? again : EventWords::tr("%1: %2").arg(again, told(e.text));
    }
    QString operator()(const OutputKept& e) const { return EventWords::tr("%1 of what %2 printed are kept").arg(amount(e.bytes), inside(e.item)); }
    QString operator()(const Ended& e) const { return EventWords::tr("%1 ended: %2").arg(name(e.item), how(e) % checksOf(e)) % because(e.problem); }
    QString operator()(const Settled& e) const
    {
        if (e.outcome == Outcome::None && e.nextMs != 0) return EventWords::tr("%1 is done again at %2").arg(name(e.item), wallTime(e.nextMs)) % because(e.why);
        return EventWords::tr("%1 %2").arg(name(e.item), word(e.outcome)) % because(e.why);
    }
    QString operator()(const Answered& e) const
    {
        const std::uint32_t index = m_record.procedure->indexOf(e.item);
        if (session::takesAWay(e) && index != plan::none) return EventWords::tr("%1 took the way that begins in line %2").arg(m_actor).arg(m_record.itemAt(index).line) % reason(e.reason);
        const QString what = saidTo(e.item);
        return EventWords::tr("%1 %2: %3").arg(m_actor, what, told(e.answer)) % reason(e.reason);
    }
    QString operator()(const Decided& e) const
    {
        const QString item = inside(e.item);
        const QString edited = e.text.empty() ? QString() : EventWords::tr(", now ‘%1’").arg(told(e.text));
        return decided(e.choice).arg(m_actor, item) % edited % because(e.reason);
    }
    QString operator()(const StopAsked& e) const { return EventWords::tr("%1 asked %2 to stop").arg(m_actor, inside(e.item)) % because(e.why); }
    QString operator()(const Held& e) const { return EventWords::tr("%1 held the release").arg(m_actor) % because(e.reason); }
    QString operator()(const HoldSet& e) const { return EventWords::tr("%1 set a hold before %2").arg(m_actor, inside(e.item)) % because(e.reason); }
    QString operator()(const Released& e) const
    {
        const bool departs = std::any_of(m_record.deviations.rbegin(), m_record.deviations.rend(), [&](const Deviation& one) { return one.seq == m_seq; });
        return (departs ? EventWords::tr("%1 went on against what the poll had decided") : EventWords::tr("%1 ended the hold")).arg(m_actor) % because(e.reason);
    }
    QString operator()(const DriveSet& e) const
    {
        if (e.item.empty()) return EventWords::tr("%1 drives the release %2 from here on").arg(m_actor, word(e.drive));
        return EventWords::tr("%1 has %2 driven %3").arg(m_actor, inside(e.item), word(e.drive));
    }
    QString operator()(const RollbackBegun& e) const
    {
        QString names;
        for (const std::string& procedure : e.procedures) names += (names.isEmpty() ? QString() : EventWords::tr(", ")) % inQuotes(procedure);
        QString text = EventWords::tr("%1 began the rollback").arg(m_actor);
        if (!names.isEmpty()) text += EventWords::tr(" %1").arg(names);
        text += EventWords::tr(", ") % counted(e.items.size(), QT_TRANSLATE_NOOP("EventWords", "1 item"), QT_TRANSLATE_N_NOOP("EventWords", "%n items"));
        if (e.budget != plan::Seconds::unknown) text += EventWords::tr(", promised within %1").arg(stretch(std::int64_t{e.budget} * 1000));
        return text % because(e.reason);
    }
    QString operator()(const Noted& e) const { return EventWords::tr("%1 noted: %2").arg(m_actor, told(e.text, 160)); }
    QString operator()(const Finished& e) const
    {
        switch (e.ending) {
        case Ending::Done: return EventWords::tr("The release is done") % because(e.why);
        case Ending::RolledBack: return EventWords::tr("The release is rolled back") % because(e.why);
        case Ending::Aborted: return EventWords::tr("The release is aborted") % because(e.why);
        }
        return {};
    }
    QString operator()(const Prompted& e) const { return EventWords::tr("%1 asks: %2").arg(name(e.item), told(e.prompt)); }
    QString operator()(const Typed& e) const
    {
        if (e.secret) return EventWords::tr("%1 typed something secret into %2").arg(m_actor, inside(e.item));
        return EventWords::tr("%1 typed %2 into %3").arg(m_actor, value(e.text), inside(e.item));
    }
    QString operator()(const Captured& e) const { return EventWords::tr("%1 made the file %2, %3").arg(name(e.item), told(e.path.empty() ? e.name : e.path), amount(e.bytes)); }
    QString operator()(const HandedOver& e) const { return EventWords::tr("%1 handed the release over to %2").arg(m_actor, told(e.to, 40)) % because(e.text); }
    QString operator()(const ClockSet& e) const
    {
        const QString by = stretch(std::max(e.byMs, -e.byMs));
        return e.byMs < 0 ? EventWords::tr("The clock on the wall was set back by %1").arg(by) : EventWords::tr("The clock on the wall was set forward by %1").arg(by);
    }
    QString operator()(const WindowSet& e) const
    {
        if (e.zone.empty()) return EventWords::tr("%1 let the release begin at any time").arg(m_actor);
        QStringList parts;
        for (const auto* list : {&e.days, &e.windows})
            for (const std::string& part : *list) parts += told(part);
        for (const std::string& part : e.freezes) parts += EventWords::tr("not in %1").arg(told(part));
        return EventWords::tr("%1 set when the release may begin: %2, zone %3").arg(m_actor, parts.join(EventWords::tr(", ")), told(e.zone));
    }
    QString operator()(const SourceBound& e) const { return EventWords::tr("%1 is measured by %2 from here on").arg(inQuotes(e.metric, 60), told(e.source)); }
    QString operator()(const BaselineTaken& e) const
    {
        return EventWords::tr("The baseline of %1 is %2, from %3 to %4").arg(limit(e.limit), QLocale().toString(e.value, 'g', 12), wallTime(e.fromMs), wallTime(e.toMs));
    }
    QString operator()(const LimitJudged& e) const
    {
        switch (e.state) {
        case LimitState::Off: return EventWords::tr("%1 is not in force now").arg(limit(e.limit)) % because(e.sentence);
        case LimitState::NoData: return EventWords::tr("%1 has no data").arg(limit(e.limit)) % because(e.sentence);
        case LimitState::TooLittle: return EventWords::tr("%1 has too little data").arg(limit(e.limit)) % because(e.sentence);
        case LimitState::Stale: return EventWords::tr("The data of %1 are old").arg(limit(e.limit)) % because(e.sentence);
        case LimitState::Holds: return EventWords::tr("%1 holds").arg(limit(e.limit)) % because(e.sentence);
        case LimitState::Pending: return EventWords::tr("%1 is passed, not yet for long enough").arg(limit(e.limit)) % because(e.sentence);
        case LimitState::Breached: return EventWords::tr("%1 is breached").arg(limit(e.limit)) % because(e.sentence);
        case LimitState::Returned: return EventWords::tr("%1 holds again").arg(limit(e.limit)) % because(e.sentence);
        }
        return {};
    }
    QString operator()(const SourceTroubled& e) const
    {
        if (e.sentence.empty()) return EventWords::tr("The source of %1 answers again").arg(inQuotes(e.metric, 60));
        return EventWords::tr("The source of %1 is in trouble").arg(inQuotes(e.metric, 60)) % because(session::shownKept(e.sentence).toStdString());
    }
    QString operator()(const ValueSeen& e) const { return EventWords::tr("%1 saw %2 for %3").arg(m_actor, QLocale().toString(e.value, 'g', 12), limit(e.limit)); }
    QString operator()(const Authorised& e) const
    {
        QStringList names;
        for (const std::string& id : e.limits) names += limit(id);
        const QString which = names.isEmpty() ? EventWords::tr("all limits") : names.join(EventWords::tr(", "));
        return e.revoked ? EventWords::tr("%1 took the authority back to roll back by itself: %2").arg(m_actor, which) : EventWords::tr("%1 gave the authority to roll back by itself: %2").arg(m_actor, which);
    }
    QString operator()(const Acknowledged& e) const { return EventWords::tr("%1 acknowledged the alarm %2").arg(m_actor, alarm(e.alarm)) % because(e.comment); }
    QString operator()(const Shelved& e) const { return EventWords::tr("%1 shelved the alarm %2 until %3").arg(m_actor, alarm(e.alarm), wallTime(e.untilMs)) % because(e.comment); }
    QString operator()(const Unshelved& e) const { return EventWords::tr("%1 took the alarm %2 from the shelf").arg(m_actor, alarm(e.alarm)); }
    QString operator()(const AddresseesBound& e) const { return items::sentenceOf(e); }
    QString operator()(const Announced& e) const { return items::sentenceOf(e, m_actor, inside(e.item)); }
    QString operator()(const Notified& e) const
    {
        const QString whom = told(e.to, 60);
        if (const std::string item = itemOfMessage(e.alarm); !item.empty()) return items::sentenceOf(e, inside(item));
        switch (e.state) {
        case NotifyState::Begun: return EventWords::tr("%1 is being told about the alarm %2, attempt %3").arg(whom, alarm(e.alarm)).arg(e.attempt);
        case NotifyState::Sent: return EventWords::tr("%1 was told about the alarm %2").arg(whom, alarm(e.alarm));
        case NotifyState::Failed: return EventWords::tr("%1 was not reached about the alarm %2").arg(whom, alarm(e.alarm)) % because(e.problem);
        case NotifyState::Refused: return EventWords::tr("%1 cannot be reached about the alarm %2").arg(whom, alarm(e.alarm)) % because(e.problem);
        case NotifyState::Unknown: return EventWords::tr("Nobody knows whether %1 was told about the alarm %2").arg(whom, alarm(e.alarm)) % because(e.problem);
        }
        return {};
    }
    QString operator()(const DriverTook& e) const
    {
        const QString where = told(e.machine, 40);
        if (e.from.empty()) return EventWords::tr("%1 drives from %2").arg(m_actor, where) % because(e.reason);
        return EventWords::tr("%1 drives from %2 instead of %3").arg(m_actor, where, told(e.from, 60)) % because(e.reason);
    }
    QString operator()(const DriverLeft& e) const
    {
        if (e.to.empty()) return EventWords::tr("%1 drives no longer").arg(m_actor) % because(e.reason);
        return EventWords::tr("%1 drives no longer, and leaves it to %2").arg(m_actor, told(e.to, 40)) % because(e.reason);
    }
    QString operator()(const WindowOverridden& e) const { return EventWords::tr("%1 let the release begin outside its window").arg(m_actor) % because(e.reason); }

private:
    /// The limit of a line, as the runbook states it.
    [[nodiscard]] QString limit(const std::string& id) const
    {
        const std::uint32_t index = m_record.procedure->limitNamed(id);
        return index == plan::none ? told(id, 60) : EventWords::tr("‘%1’").arg(nameOf(m_record.procedure->limits[index]));
    }
    /// An alarm is named after its limit, with what else is the matter behind it.
    [[nodiscard]] QString alarm(const std::string& id) const
    {
        return m_record.procedure->limitNamed(id) == plan::none ? told(id, 60) : limit(id);
    }
    [[nodiscard]] QString name(const std::string& id) const { return nameOf(*m_record.procedure, id); }
    /// The same within a sentence, where English writes it small.
    [[nodiscard]] QString inside(const std::string& id) const
    {
        const std::uint32_t index = m_record.procedure->indexOf(id);
        if (index == plan::none) return limit(id);
        return EventWords::tr("line %1, %2").arg(m_record.itemAt(index).line).arg(inQuotes(m_record.itemAt(index).text, 48));
    }
    [[nodiscard]] static QString value(const std::string& text) { return text.empty() ? EventWords::tr("nothing") : inQuotes(text, 90); }
    [[nodiscard]] static QString reason(const std::string& text) { return text.empty() ? QString() : EventWords::tr(" (%1)").arg(told(text, 160)); }
    [[nodiscard]] QString saidTo(const std::string& id) const
    {
        const std::uint32_t index = m_record.procedure->indexOf(id);
        if (index == plan::none) return EventWords::tr("answered %1").arg(told(id));
        const plan::Item& item = m_record.itemAt(index);
        switch (item.kind) {
        case plan::ItemKind::Task: return EventWords::tr("ticked %1").arg(inQuotes(item.text));
        case plan::ItemKind::Gate: return EventWords::tr("answered the gate %1").arg(inQuotes(item.text));
        case plan::ItemKind::SignOff: return EventWords::tr("answered as %1").arg(item.role.empty() ? inQuotes(item.text) : told(item.role));
        default: return EventWords::tr("reported what came out of line %1").arg(item.line);
        }
    }
    [[nodiscard]] static QString decided(Choice choice)
    {
        switch (choice) {
        case Choice::Run: return EventWords::tr("%1 gave the word to run %2");
        case Choice::Retry: return EventWords::tr("%1 has %2 done again");
        case Choice::Edit: return EventWords::tr("%1 changed %2");
        case Choice::Skip: return EventWords::tr("%1 skipped %2");
        case Choice::Accept: return EventWords::tr("%1 accepted %2 as it came out");
        case Choice::Reject: return EventWords::tr("%1 rejected what came out of %2");
        case Choice::Abort: return EventWords::tr("%1 ended the release at %2");
        }
        return {};
    }

    QString m_actor;
    const Record& m_record;
    bool m_isEngine;
    std::uint64_t m_seq;
};

} // namespace

/// The item that a statement is about.
static std::uint32_t itemSaid(const Testimony& words, const plan::Procedure& procedure)
{
    const auto statement = readStatement(words.statement);
    return statement && !statement->item.empty() ? procedure.indexOf(statement->item) : plan::none;
}

std::uint32_t itemOf(const Body& body, const plan::Procedure& procedure)
{
    return std::visit(
        [&procedure](const auto& e) -> std::uint32_t {
            if constexpr (requires { e.item; }) return e.item.empty() ? plan::none : procedure.indexOf(e.item);
            else if constexpr (requires { e.words; }) return itemSaid(e.words, procedure);
            else return plan::none;
        },
        body);
}

QString sentenceOf(const Event& event, const Record& record) { return std::visit(Teller(event, record), event.body); }

} // namespace holdpoint::items
