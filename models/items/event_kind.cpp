#include "models/items/event_kind.h"

#include "models/items/sign_sentence.h"

#include <QCoreApplication>

namespace holdpoint::items {

using namespace journal;

namespace {

struct EventKindWords {
    Q_DECLARE_TR_FUNCTIONS(EventKindWords)
};

/// An event that nobody has sorted does not compile.
struct Sorter {
    EventKind operator()(const Started&) const { return EventKind::Release; }
    EventKind operator()(const Bound&) const { return EventKind::Release; }
    EventKind operator()(const Begun&) const { return EventKind::Command; }
    EventKind operator()(const OutputKept&) const { return EventKind::Output; }
    EventKind operator()(const Ended&) const { return EventKind::Command; }
    EventKind operator()(const Settled&) const { return EventKind::Command; }
    EventKind operator()(const Answered&) const { return EventKind::Decision; }
    EventKind operator()(const Decided& e) const
    {
        const bool otherwise = e.choice == Choice::Edit || e.choice == Choice::Skip || e.choice == Choice::Accept;
        return otherwise ? EventKind::Deviation : EventKind::Decision;
    }
    EventKind operator()(const StopAsked&) const { return EventKind::Command; }
    EventKind operator()(const Held&) const { return EventKind::Hold; }
    EventKind operator()(const HoldSet&) const { return EventKind::Hold; }
    EventKind operator()(const Released&) const { return EventKind::Hold; }
    EventKind operator()(const DriveSet&) const { return EventKind::Decision; }
    EventKind operator()(const RollbackBegun&) const { return EventKind::Release; }
    EventKind operator()(const Noted&) const { return EventKind::Decision; }
    EventKind operator()(const Finished&) const { return EventKind::Release; }
    EventKind operator()(const Prompted&) const { return EventKind::Output; }
    EventKind operator()(const Typed&) const { return EventKind::Output; }
    EventKind operator()(const Captured&) const { return EventKind::Output; }
    EventKind operator()(const HandedOver&) const { return EventKind::Decision; }
    EventKind operator()(const ClockSet&) const { return EventKind::Release; }
    EventKind operator()(const WindowSet&) const { return EventKind::Release; }
    EventKind operator()(const WindowOverridden&) const { return EventKind::Deviation; }
    EventKind operator()(const SourceBound&) const { return EventKind::Limit; }
    EventKind operator()(const BaselineTaken&) const { return EventKind::Limit; }
    EventKind operator()(const LimitJudged&) const { return EventKind::Limit; }
    EventKind operator()(const SourceTroubled&) const { return EventKind::Limit; }
    EventKind operator()(const ValueSeen&) const { return EventKind::Limit; }
    EventKind operator()(const Authorised&) const { return EventKind::Decision; }
    EventKind operator()(const Acknowledged&) const { return EventKind::Decision; }
    EventKind operator()(const Shelved&) const { return EventKind::Decision; }
    EventKind operator()(const Unshelved&) const { return EventKind::Decision; }
    EventKind operator()(const AddresseesBound&) const { return EventKind::Release; }
    EventKind operator()(const Announced&) const { return EventKind::Decision; }
    EventKind operator()(const Notified& e) const { return itemOfMessage(e.alarm).empty() ? EventKind::Limit : EventKind::Release; }
    EventKind operator()(const DriverTook&) const { return EventKind::Decision; }
    EventKind operator()(const DriverLeft&) const { return EventKind::Decision; }
    /// All that is signed and voted.
    template <typename E>
        requires requires(const SignTeller& teller, const E& e) { teller(e); }
    EventKind operator()(const E&) const { return EventKind::Decision; }
};

} // namespace

QString wordOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Decision: return EventKindWords::tr("Decisions of people");
    case EventKind::Command: return EventKindWords::tr("Commands");
    case EventKind::Output: return EventKindWords::tr("Output");
    case EventKind::Hold: return EventKindWords::tr("Holds");
    case EventKind::Deviation: return EventKindWords::tr("Deviations");
    case EventKind::Release: return EventKindWords::tr("The release");
    case EventKind::Limit: return EventKindWords::tr("Limits and alarms");
    }
    return {};
}

EventKind kindOf(const Body& body) { return std::visit(Sorter{}, body); }

} // namespace holdpoint::items
