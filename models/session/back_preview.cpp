#include "models/session/back_preview.h"

#include "models/engine/binding.h"
#include "models/engine/way_back.h"
#include "models/plan/default_values.h"
#include "models/plan/rules.h"
#include "models/session/intents.h"
#include "models/session/item_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdpoint::session {

using journal::Record;
using plan::Item;
using plan::ItemKind;

namespace {

struct PreviewWords {
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)
};

std::string firstLine(const std::string& text)
{
    const std::size_t end = text.find('\n');
    return end == std::string::npos ? text : text.substr(0, end) + " …";
}

bool changesSomething(const Item& item) { return item.kind <= ItemKind::File || item.kind == ItemKind::Task; }

/// What the engine will ask for before it begins this one. Who does it by hand fills it in elsewhere.
std::vector<std::string> missingAt(const Record& record, std::uint32_t item)
{
    std::vector<std::string> names;
    if (isForPeople(record.itemAt(item))) return names;
    for (const std::string& need : record.itemAt(item).needs)
        if (!record.values.contains(plan::bareName(need))) names.push_back(need);
    // A database without an address, a file that nobody has made.
    if (std::string other = engine::missingValue(record, item); names.empty() && !other.empty()) names.push_back(std::move(other));
    return names;
}

/// A file that the way back restores takes the place of all that was written since it was made.
std::string restored(const journal::KeptFile& file, std::int64_t nowMs)
{
    const std::int64_t minutes = std::max<std::int64_t>(nowMs - file.madeMs, 0) / 60'000;
    const QString name = QString::fromStdString(file.name);
    if (minutes == 0) return PreviewWords::tr("%1 is restored (%2 bytes, made just now): what was written since then is lost.").arg(name).arg(file.bytes).toStdString();
    if (minutes < 120) return PreviewWords::tr("%1 is restored (%2 bytes, made %3 min ago): what was written since then is lost.").arg(name).arg(file.bytes).arg(minutes).toStdString();
    const std::int64_t hours = minutes / 60;
    if (hours < 48) return PreviewWords::tr("%1 is restored (%2 bytes, made %3 h ago): what was written since then is lost.").arg(name).arg(file.bytes).arg(hours).toStdString();
    return PreviewWords::tr("%1 is restored (%2 bytes, made %3 days ago): what was written since then is lost.").arg(name).arg(file.bytes).arg(hours / 24).toStdString();
}

/// The file as it was made last, if something of this way back reads it.
const journal::KeptFile* readBack(const BackPreview& preview, const Record& record, const plan::FileCapture& capture)
{
    const bool used = std::any_of(capture.uses.begin(), capture.uses.end(), [&](const auto& use) {
        return std::any_of(preview.lines.begin(), preview.lines.end(), [&](const BackPreview::Line& line) { return line.item == use.first; });
    });
    if (!used || capture.maker >= record.items.size()) return nullptr;
    const journal::KeptFile* found = nullptr;
    for (const journal::KeptFile& file : record.files)
        if (file.item == record.itemAt(capture.maker).id) found = &file;
    return found;
}

void lookForLosses(BackPreview& preview, const Record& record, std::int64_t nowMs)
{
    for (const plan::FileCapture& capture : record.procedure->captures)
        if (const journal::KeptFile* file = readBack(preview, record, capture)) preview.lost.push_back(restored(*file, nowMs));
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.itemAt(i).noReturn && record.items[i].ran())
            preview.lost.push_back(PreviewWords::tr("Line %1 cannot be undone: %2").arg(record.itemAt(i).line).arg(QString::fromStdString(firstLine(record.itemAt(i).text))).toStdString());
}

/// A shell puts them in when it runs the command, so they are told beside it.
void tellValues(BackPreview& preview, const Record& record, std::uint32_t item, const std::string& text)
{
    for (const ItemValue& value : valuesOf(record, item)) {
        if (!value.known || !plan::readsVariable(text, plan::bareName(value.name))) continue;
        const QString name = QString::fromStdString(value.name), is = QString::fromStdString(value.value);
        const QString told = value.secret ? PreviewWords::tr("%1 is a secret").arg(name) : value.line != 0 ? PreviewWords::tr("%1 = %2 (line %3)").arg(name, is).arg(value.line) : PreviewWords::tr("%1 = %2").arg(name, is);
        if (std::find(preview.values.begin(), preview.values.end(), told.toStdString()) == preview.values.end()) preview.values.push_back(told.toStdString());
    }
}

std::string whyThese(const Record& record, const std::string& name, std::size_t procedures)
{
    if (!name.empty() && record.stage == journal::Stage::Ended && backChoices(record).size() == 1) return PreviewWords::tr("The only way back that the runbook has.").toStdString();
    if (!name.empty()) return PreviewWords::tr("You named it.").toStdString();
    if (procedures == 0) return PreviewWords::tr("Nothing that has run has to be undone.").toStdString();
    const bool own = std::any_of(record.procedure->rollbacks.begin(), record.procedure->rollbacks.end(), [](const plan::RollbackProcedure& r) { return r.scope == plan::RollbackScope::Release; });
    return (own ? PreviewWords::tr("The runbook's way back for the whole release, after that of the step that has begun.")
                : PreviewWords::tr("The ways back of the steps that have run, the last one first.")).toStdString();
}

} // namespace

std::vector<BackChoice> backChoices(const Record& record)
{
    std::vector<BackChoice> choices;
    for (engine::WayBack& way : engine::waysBack(record)) {
        const bool says = plan::durationIn(way.title).longest.value == way.budget;
        choices.push_back({std::move(way.title), says ? plan::Seconds::unknown : way.budget});
    }
    return choices;
}

bool isForPeople(const Item& item) { return item.byHand || item.kind == ItemKind::Task || item.kind == ItemKind::Gate || item.kind == ItemKind::SignOff; }

std::vector<std::uint32_t> whatStays(const Record& record)
{
    std::vector<std::uint32_t> items;
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.itemAt(i).rollback == plan::none && changesSomething(record.itemAt(i)) && (record.items[i].ran() || record.items[i].outcome == journal::Outcome::Passed)) items.push_back(i);
    std::reverse(items.begin(), items.end());
    return items;
}

Result<BackPreview> previewBack(const Record& record, const std::string& name, const Forecast& forecast, std::int64_t nowMs)
{
    // What is shown is what would be kept, and what would be refused is not shown as if it could be.
    const auto said = goBack(record, name, {});
    if (!said) return said.error();
    const auto* const way = &std::get<journal::RollbackBegun>(*said);
    BackPreview preview;
    preview.procedures = way->procedures;
    preview.budget = way->budget;
    preview.why = whyThese(record, name, way->procedures.size());
    for (const std::string& id : way->items) {
        const std::uint32_t item = record.procedure->indexOf(id);
        const std::int64_t ms = item < forecast.itemMs.size() ? forecast.itemMs[item] : 0;
        preview.lines.push_back({item, boundText(record, item), ms, isForPeople(record.itemAt(item)), missingAt(record, item)});
        for (const std::string& lacking : preview.lines.back().missing)
            if (std::find(preview.missing.begin(), preview.missing.end(), lacking) == preview.missing.end()) preview.missing.push_back(lacking);
        tellValues(preview, record, item, preview.lines.back().text);
        preview.expectedMs += ms;
        if (record.itemAt(item).kind == ItemKind::SignOff) preview.signs.push_back(record.itemAt(item).role);
    }
    for (const std::uint32_t busy : record.busy)
        if (record.items[busy].state == journal::ItemState::Running) preview.stops.push_back(firstLine(boundText(record, busy)));
    lookForLosses(preview, record, nowMs);
    return preview;
}

} // namespace holdpoint::session
