#include "models/items/leaving.h"

#include "models/items/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <vector>

namespace holdpoint::items {

using engine::Wanted;
using journal::Record;
using journal::Stage;

namespace {

struct LeavingWords {
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

bool runsNow(const Record& record, std::uint32_t item) { return record.items[item].state == journal::ItemState::Running && plan::isJob(record.itemAt(item)); }

/// A command has a runner of its own, which ends what it has begun, whoever looks; a query or a request ends with the program that made it.
bool goesOnAlone(const Record& record, std::uint32_t item)
{
    const plan::ItemKind kind = record.itemAt(item).kind;
    return runsNow(record, item) && kind != plan::ItemKind::Sql && kind != plan::ItemKind::Http;
}

QStringList whatGoesOn(const Record& record)
{
    constexpr qsizetype mostNamed = 3;
    QStringList all;
    for (const std::uint32_t i : record.busy)
        if (runsNow(record, i))
            all << (goesOnAlone(record, i) ? LeavingWords::tr("%1 goes on to its end: %2") : LeavingWords::tr("%1 ends here, and whoever drives next is asked what became of it: %2")).arg(nameOf(record.itemAt(i)), inLine(record.items[i].text.empty() ? record.itemAt(i).text : record.items[i].text, 80));
    if (all.size() <= mostNamed) return all;
    return all.mid(0, mostNamed) << LeavingWords::tr("And %1 more.").arg(all.size() - mostNamed);
}

} // namespace

QString nobodyDrives(const Record& record)
{
    std::vector<std::uint32_t> running;
    std::copy_if(record.busy.begin(), record.busy.end(), std::back_inserter(running), [&](std::uint32_t i) { return goesOnAlone(record, i); });
    if (running.empty()) return LeavingWords::tr("This release is not driven here. Nothing runs until somebody drives it.");
    if (running.size() > 1) return LeavingWords::tr("This release is not driven here. %n commands go on by themselves; nothing new begins until somebody drives it.", nullptr, static_cast<int>(running.size()));
    return LeavingWords::tr("This release is not driven here. %1 goes on by itself; nothing new begins until somebody drives it.").arg(nameOf(record.itemAt(running.front())));
}

QStringList endingHere(const session::RecordView& view)
{
    const Record& record = view.record();
    QStringList words;
    const auto ran = std::count_if(record.items.begin(), record.items.end(), [](const journal::ItemRecord& item) { return item.ran(); });
    const bool runs = std::any_of(record.busy.begin(), record.busy.end(), [&](std::uint32_t i) { return runsNow(record, i); });
    if (runs) words << LeavingWords::tr("What runs is stopped first.");
    words << (ran == 0 ? LeavingWords::tr("No command has run, so nothing stays behind.") : LeavingWords::tr("Nothing is undone: what has been done so far stays as it is. Commands that have run: %1.").arg(ran));
    if (record.stage == Stage::Back) words << LeavingWords::tr("The way back stays half done: %1 of its %2 items are over.").arg(record.backCursor).arg(record.wayBack.size());
    words << LeavingWords::tr("It is over then, as aborted, and cannot be gone on with or rolled back any more.");
    return words;
}

Leaving leavingOf(const session::RecordView& view, bool drivenHere)
{
    const Record& record = view.record();
    Leaving leaving;
    const bool back = record.stage == Stage::Back;
    if (!drivenHere || (record.stage != Stage::Forward && !back)) return leaving;
    const bool watched = !record.watch.sources.empty();
    const bool goesOn = !record.busy.empty() || view.advice().wanted == Wanted::Nothing;
    // A way back that stands still is no matter for one person alone, and limits act only where somebody watches.
    if (!goesOn && !back && !watched) return leaving;
    leaving.words = whatGoesOn(record);
    leaving.words << (back ? LeavingWords::tr("Nothing more of the way back is begun until somebody opens the release again and drives it.")
                           : LeavingWords::tr("Nothing new is begun until somebody opens the release again and drives it."));
    if (watched) leaving.words << LeavingWords::tr("Meanwhile its limits are not watched, and no rollback begins by itself.");
    return leaving;
}

} // namespace holdpoint::items
