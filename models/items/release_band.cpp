#include "models/items/release_band.h"

#include "models/items/item_mark.h"
#include "models/items/item_text.h"
#include "models/items/waiting_text.h"
#include "models/items/words.h"
#include "models/session/back_preview.h"

#include <QCoreApplication>

namespace holdpoint::items {

using engine::Wanted;
using journal::Record;
using journal::Stage;
using plan::ItemKind;

namespace {

struct BandWords {
    Q_DECLARE_TR_FUNCTIONS(ReleaseBand)
};


/// Whether a person is needed when this item's turn comes.
bool needsPerson(const Record& record, std::uint32_t i)
{
    const plan::Item& item = record.itemAt(i);
    if (record.items[i].holdHere || item.byHand || item.terminal || item.choice != 0) return true;
    if (item.kind == ItemKind::Task || item.kind == ItemKind::Gate || item.kind == ItemKind::SignOff) return record.items[i].answer.empty();
    return record.items[i].drive.value_or(record.drive) != journal::Drive::Flow;
}

void findNextHold(ReleaseBand& band, const session::RecordView& view)
{
    const Record& record = view.record();
    const std::vector<std::int64_t>& times = view.forecast().itemMs;
    const std::uint32_t now = view.advice().wanted == Wanted::Nothing ? plan::none : view.advice().item;
    std::int64_t inMs = 0;
    for (std::uint32_t i = record.cursor; i < record.items.size(); ++i) {
        const plan::Item& item = record.itemAt(i);
        if (item.aside || item.rollback != plan::none || record.items[i].over() || i == now) continue;
        const bool runs = record.items[i].state == journal::ItemState::Running;
        if (!runs && needsPerson(record, i)) {
            band.nextHold = i;
            band.nextHoldText = QStringLiteral("%1: %2").arg(nameOf(item), inLine(item.text, 60));
            band.nextHoldInMs = times.empty() ? -1 : inMs;
            return;
        }
        if (i < times.size()) inMs += runs ? std::max<std::int64_t>(times[i] - (view.nowMs() - record.items[i].begunMs), 0) : times[i];
    }
}

/// That of the item it stands at, else of the last one before it that names one.
QString environmentAt(const session::RecordView& view)
{
    const Record& record = view.record();
    const std::uint32_t at = standsAt(record, view.advice());
    if (at == plan::none) return {};
    for (std::uint32_t i = at + 1; i-- > 0;)
        if (!record.itemAt(i).environment.empty()) return toText(record.itemAt(i).environment);
    return {};
}

void tellState(ReleaseBand& band, const session::RecordView& view)
{
    const Record& record = view.record();
    const engine::Advice& advice = view.advice();
    if (record.stage == Stage::Ended) {
        band.mark = record.ending == journal::Ending::Done ? Mark::Passed : record.ending == journal::Ending::RolledBack ? Mark::Overridden : Mark::Cancelled;
        band.state = record.ending == journal::Ending::Done ? BandWords::tr("done") : record.ending == journal::Ending::RolledBack ? BandWords::tr("rolled back") : BandWords::tr("aborted");
        band.detail = toText(record.endingWhy);
        band.over = BandWords::tr("The release is over: %1 at %2.").arg(band.state, wallTime(record.endedMs));
        band.canBeTakenBack = record.ending == journal::Ending::Done && !session::backChoices(record).empty();
        return;
    }
    const bool back = record.stage == Stage::Back;
    const Mark item = advice.item < record.items.size() ? markOf(view, advice.item) : Mark::Running;
    band.detail = waitingText(record, advice);
    if (record.held || advice.wanted == Wanted::Release) {
        band.mark = Mark::Held;
        band.state = BandWords::tr("held");
    } else if (advice.wanted == Wanted::Decision || advice.wanted == Wanted::Limit) {
        band.mark = item >= Mark::Asking ? item : Mark::Failed;
        band.state = back ? BandWords::tr("way back needs you") : BandWords::tr("needs you");
    } else if (advice.wanted != Wanted::Nothing) {
        band.mark = Mark::Asking;
        band.state = back ? BandWords::tr("rolling back, needs you") : BandWords::tr("needs you");
    } else if (advice.soaksUntilMs != 0) {
        band.mark = Mark::Running;
        band.state = BandWords::tr("watched");
        band.detail = BandWords::tr("until %1; Go on ends it sooner").arg(wholeTime(advice.soaksUntilMs));
        band.soaksUntilMs = advice.soaksUntilMs;
    } else {
        band.mark = Mark::Running;
        band.state = back ? BandWords::tr("rolling back") : BandWords::tr("running");
    }
}

} // namespace

ReleaseBand bandOf(const session::RecordView& view)
{
    const Record& record = view.record();
    ReleaseBand band;
    band.title = toText(record.procedure->title);
    band.release = toText(view.releaseId());
    if (record.stage == Stage::Empty) return band;
    tellState(band, view);
    band.environment = environmentAt(view);
    band.production = band.environment.compare(QStringLiteral("production"), Qt::CaseInsensitive) == 0;
    band.clockStands = record.held || record.stage == Stage::Ended;
    if (record.held) band.heldForMs = std::max<std::int64_t>(view.nowMs() - record.heldSinceMs, 0);
    if (record.stage == Stage::Forward) findNextHold(band, view);
    const session::Outlook& outlook = view.forecast().outlook;
    band.horizonMs = record.stage == Stage::Forward ? outlook.horizonMs : 0;
    band.pastReturn = !outlook.noReturn.empty();
    band.canHold = record.stage != Stage::Ended && !record.held;
    band.canGoOn = record.stage != Stage::Ended && (record.held || view.advice().wanted == Wanted::Release);
    band.canGoBack = record.stage != Stage::Ended || band.canBeTakenBack;
    return band;
}

} // namespace holdpoint::items
