#include "models/engine/binding.h"

#include "models/plan/checks.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace holdpoint::engine {

using journal::Record;
using plan::FileCapture;
using plan::Item;
using plan::ItemKind;

namespace {

/// A way of writing that the shell itself can make sense of without our help, if need be.
bool isPattern(std::string_view spelling) { return spelling.find_first_of("*?[") != std::string_view::npos; }

const std::string* valueOf(const Record& record, std::string_view name)
{
    const auto value = record.values.find(name);
    return value == record.values.end() || value->second.secret ? nullptr : &value->second.text;
}

/// The value of a name that was read from an output is somebody else's text: it is never shell, whatever the author says.
bool isCaptured(const Record& record, std::string_view name)
{
    const auto& items = record.procedure->items;
    return std::any_of(items.begin(), items.end(), [&](const Item& item) { return item.capture == name; });
}

bool isRaw(const Record& record, const Item& item, std::string_view name)
{
    const auto named = [&](std::string_view raw) { return raw == name || raw == "true"; };
    return !item.raw.empty() && std::any_of(item.raw.begin(), item.raw.end(), named) && !isCaptured(record, name);
}

/// What is put in for an item's placeholders, where it is known and no secret.
std::vector<PutValue> valuesOf(const Record& record, const Item& item)
{
    std::vector<PutValue> values;
    for (const std::string& need : item.needs) {
        if (need.front() == '$' && !putsInItself(item)) continue;   // the shell does it
        const std::string_view name = plan::bareName(need);
        if (const std::string* value = valueOf(record, name)) values.push_back({need, *value, isRaw(record, item, name)});
    }
    return values;
}

/// The format of a plain `date +FORMAT`; empty for any other command.
std::string dateFormat(std::string_view command)
{
    for (const std::string_view begin : {"date +", "date  +"}) {
        if (!command.starts_with(begin)) continue;
        std::string format(command.substr(begin.size()));
        for (const char quote : {'"', '\''})
            if (format.size() > 1 && format.front() == quote && format.back() == quote) {
                format = format.substr(1, format.size() - 2);
                break;
            }
        // Numbers only: what is written in words depends on a language.
        constexpr std::string_view known = "YmdHMSFTyjs";
        for (std::size_t i = 0; i < format.size(); ++i)
            if (format[i] == '%' && (++i >= format.size() || known.find(format[i]) == std::string_view::npos)) return {};
        // What the shell makes something else of than a part of a name.
        return format.find_first_of("$`\\ \"'|;&()<>") == std::string::npos ? format : std::string();
    }
    return {};
}

std::string dateText(const std::string& format, std::int64_t seconds, std::int64_t utcSeconds)
{
    std::string told = format;
    putIn(told, "%s", std::to_string(utcSeconds));
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    std::array<char, 256> text{};
    return std::string(text.data(), std::strftime(text.data(), text.size(), told.c_str(), &parts));
}

/// The name of a file with what its maker knows by then; what is still open stays as it is written.
std::string nameWithValues(const Record& record, const FileCapture& capture)
{
    std::string name = capture.name;
    return capture.maker == plan::none ? name : putIntoText(name, valuesOf(record, record.itemAt(capture.maker)));
}

bool usesShell(const Item& item) { return plan::isJob(item) && item.kind != ItemKind::Sql && item.kind != ItemKind::Http; }

/// "cd /srv/shop", "cd ~/shop && ls": it goes there from wherever it is.
bool goesToWholePath(std::string_view text)
{
    if (!text.starts_with("cd ")) return false;
    const std::size_t at = text.find_first_not_of(" \"'-", 3);
    return at != std::string_view::npos && (text[at] == '/' || text[at] == '~');
}

/// Where the shell of an item stands: where the last command in it has left it.
std::string shellStands(const Record& record, std::uint32_t index)
{
    if (std::string begin = folderToBeginIn(record, index); !begin.empty()) return begin;
    const journal::ItemRecord* last = nullptr;
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (record.itemAt(i).environment == record.itemAt(index).environment && !record.items[i].end.directory.empty() && (!last || record.items[i].settledMs >= last->settledMs)) last = &record.items[i];
    return last ? last->end.directory : record.directory;
}

/// The file that was made, from wherever it is used: after a `cd`, "restore backup.sql" would find none, or another one.
std::string nameWhereUsed(const Record& record, const FileCapture& capture, std::uint32_t user, std::string_view spelling, const std::string& name)
{
    const Item& item = record.itemAt(user);
    const std::size_t at = item.text.find(spelling);
    if (capture.maker == plan::none || name.find_first_of("~$") == 0 || name.starts_with('/') || (at != std::string::npos && at > 0 && item.text[at - 1] == '/')) return name;
    const auto made = std::find_if(record.files.rbegin(), record.files.rend(), [&](const journal::KeptFile& file) { return file.item == record.itemAt(capture.maker).id && file.path.ends_with('/' + name); });
    return made == record.files.rend() || fileAt(shellStands(record, user), item, name, {}) == made->path ? name : made->path;
}

/// Whether a file would be another one than was made, or none at all, if its name were used as it is written here.
bool leavesOpen(const FileCapture& capture, std::string_view spelling)
{
    if (isPattern(spelling)) return false;
    for (const std::string_view open : {"TIMESTAMP", "YYYY", "<", "{{"})
        if (spelling.find(open) != std::string_view::npos) return true;
    // "restore backup_$(date +%Y%m%d).sql": the shell would make a new name, and after midnight another one.
    return filledIn(capture.name, 0, 0) && filledIn(spelling, 0, 0) != spelling;
}

} // namespace

bool standsAt(std::string_view text, std::size_t at, std::string_view placeholder)
{
    const auto goesOn = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
    if (placeholder.empty() || !text.substr(at).starts_with(placeholder)) return false;
    const std::size_t end = at + placeholder.size();
    return placeholder.front() != '$' || !goesOn(placeholder.back()) || end >= text.size() || !goesOn(text[end]);
}

bool putsInItself(const Item& item) { return item.kind == ItemKind::Sql || item.kind == ItemKind::Http; }

void putIn(std::string& text, std::string_view placeholder, std::string_view value)
{
    if (placeholder.empty()) return;
    for (std::size_t at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at)) {
        const bool stands = standsAt(text, at, placeholder);
        if (stands) text.replace(at, placeholder.size(), value);
        at += stands ? value.size() : placeholder.size();
    }
}

std::string databaseName(const Record& record, std::uint32_t item)
{
    for (const std::string& name : record.itemAt(item).databases)
        if (record.values.contains(name)) return name;
    return {};
}

std::optional<std::string> filledIn(std::string_view name, std::int64_t nowMs, std::int32_t zoneMinutes)
{
    std::string filled;
    while (!name.empty()) {
        const std::size_t open = std::min(name.find("$("), name.size());
        filled += name.substr(0, open);
        name.remove_prefix(open);
        if (name.empty()) break;
        const std::size_t close = name.find(')');
        if (close == std::string_view::npos) return std::nullopt;
        const std::string format = dateFormat(name.substr(2, close - 2));
        if (format.empty()) return std::nullopt;
        filled += dateText(format, nowMs / 1000 + std::int64_t{zoneMinutes} * 60, nowMs / 1000);
        name.remove_prefix(close + 1);
    }
    if (filled.find_first_of("$`*?[]<>{}\"'\\") != std::string::npos) return std::nullopt;
    return filled;
}

std::vector<journal::Bound> namesToBind(const Record& record, std::uint32_t item, std::int64_t nowMs)
{
    std::vector<journal::Bound> bound;
    for (const FileCapture& capture : record.procedure->captures) {
        if (capture.maker != item || record.values.contains(capture.name)) continue;
        if (auto name = filledIn(nameWithValues(record, capture), nowMs, record.zoneMinutes)) bound.push_back({capture.name, std::move(*name), false});
    }
    return bound;
}

std::string missingValue(const Record& record, std::uint32_t index)
{
    for (const std::string& need : record.itemAt(index).needs)
        if (!record.values.contains(plan::bareName(need))) return need;
    const std::vector<std::string>& databases = record.itemAt(index).databases;
    if (!databases.empty() && databaseName(record, index).empty()) return '$' + databases.back();
    for (const FileCapture& capture : record.procedure->captures)
        for (const auto& [item, spelling] : capture.uses)
            if (item == index && !record.values.contains(capture.name) && leavesOpen(capture, spelling)) return capture.name;
    return {};
}

std::string boundText(const Record& record, std::uint32_t index) { return boundText(record, index, record.itemAt(index).text); }

std::string boundText(const Record& record, std::uint32_t index, std::string_view text)
{
    const Item& item = record.itemAt(index);
    std::vector<PutValue> values = valuesOf(record, item);
    for (const FileCapture& capture : record.procedure->captures) {
        const std::string* name = valueOf(record, capture.name);
        if (!name) continue;
        if (capture.maker == index) values.push_back({capture.name, *name});
        for (const auto& [user, spelling] : capture.uses)
            if (user == index) values.push_back({spelling, nameWhereUsed(record, capture, user, spelling, *name)});
    }
    return withValues(item, text, values);
}

std::string withValues(const Item& item, std::string_view text, const std::vector<PutValue>& values, const WrittenAs& writtenAs)
{
    switch (item.kind) {
    case ItemKind::Shell: case ItemKind::Watch: return putIntoShell(text, values, writtenAs);
    case ItemKind::Sql: return putIntoSql(text, values, writtenAs);
    default: return putIntoText(text, values, writtenAs);
    }
}

bool hasRawValue(const Record& record, std::uint32_t index)
{
    const std::vector<PutValue> values = valuesOf(record, record.itemAt(index));
    return std::any_of(values.begin(), values.end(), [](const PutValue& value) { return value.raw && !isPlainWord(value.value); });
}

std::string folderToBeginIn(const Record& record, std::uint32_t index)
{
    const std::string& environment = record.itemAt(index).environment;
    if (!record.items[index].goesBack || !usesShell(record.itemAt(index))) return {};
    for (const std::uint32_t other : record.wayBack)
        if (other != index && record.itemAt(other).environment == environment && usesShell(record.itemAt(other)) && record.items[other].ran() && record.items[other].begunMs >= record.rollbackMs) return {};
    for (std::uint32_t i = 0; i < record.items.size(); ++i)
        if (!record.items[i].goesBack && record.itemAt(i).environment == environment && goesToWholePath(record.items[i].text) && !record.items[i].end.directory.empty()) return record.items[i].end.directory;
    return record.directory;
}

std::string fileAt(const std::string& shellStands, const Item& item, const std::string& name, const std::string& home)
{
    const auto from = [&](const std::string& folder, const std::string& path) {
        if (path.starts_with('/')) return path;
        if (path == "~" || path.starts_with("~/")) return home + path.substr(1);
        return folder.ends_with('/') ? folder + path : folder + '/' + path;
    };
    return from(item.directory.empty() ? shellStands : from(shellStands, item.directory), name);
}

Item withBoundChecks(const Record& record, std::uint32_t index)
{
    Item item = record.itemAt(index);
    for (plan::ItemCheck& check : item.checks) {
        if (check.text.find('<') == std::string::npos) continue;
        std::string text = check.text;
        for (const auto& [name, value] : record.values)
            if (!value.secret) putIn(text, '<' + name + '>', value.text);
        if (text == check.text) continue;
        check.kind = plan::writtenCheck(text);    // what it compares with is known only now
        check.text = std::move(text);
    }
    return item;
}

} // namespace holdpoint::engine
