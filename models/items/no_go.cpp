#include "models/items/no_go.h"

#include "models/items/item_text.h"
#include "models/items/words.h"
#include "models/session/back_preview.h"
#include "models/session/shown_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace holdpoint::items {

namespace {

struct NoGoWords {
    Q_DECLARE_TR_FUNCTIONS(NoGo)
};

} // namespace

QString whatNoDoes(const session::RecordView& view, std::uint32_t item)
{
    constexpr qsizetype most = 4;
    const journal::Record& record = view.record();
    if (item >= record.items.size() || record.itemAt(item).kind != plan::ItemKind::Gate || record.stage != journal::Stage::Forward) return {};
    if (record.itemAt(item).action == plan::GateAction::Abort) return NoGoWords::tr("The release ends here at once, and nothing is undone.");
    if (record.itemAt(item).action != plan::GateAction::Rollback) return {};
    const auto way = session::previewBack(record, {}, view.forecast(), view.nowMs());
    if (!way) return NoGoWords::tr("It should roll back, and cannot: %1").arg(session::shownText(way.error()));
    QStringList lines;
    for (const session::BackPreview::Line& line : way->lines)
        if (lines.size() < most) lines << NoGoWords::tr("line %1: %2").arg(record.itemAt(line.item).line).arg(inLine(line.text, 80));
    if (static_cast<qsizetype>(way->lines.size()) > most) lines << NoGoWords::tr("…");
    return NoGoWords::tr("It rolls back at once, in about %1:").arg(stretch(way->expectedMs)) + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace holdpoint::items
