#include "models/engine/binding.h"

#include "models/plan/checks.h"

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

/// The format of a plain `date +FORMAT`; empty for any other command.
std::string dateFormat(std::string_view command)
{
    for (const std::string_view begin : {"date +", "date  +"}) {
        if (!command.starts_with(begin)) continue;
        std::string format(command.substr(begin.size()));
        for (const char quote : {'"', '\''})
            if (format.size() > 1 && format.front() == quote && format.back() == quote) format = format.substr(1, format.size() - 2);
        // Numbers only: what is written in words depends on a language.
        constexpr std::string_view known = "YmdHMSFTyjs";
        for (std::size_t i = 0; i < format.size(); ++i)
            if (format[i] == '%' && (++i >= format.size() || known.find(format[i]) == std::string_view::npos)) return {};
        return format.find_first_of("$`\\ ") == std::string::npos ? format : std::string();
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

} // namespace

bool putsInItself(const Item& item) { return item.kind == ItemKind::Sql || item.kind == ItemKind::Http; }

void putIn(std::string& text, std::string_view placeholder, std::string_view value)
{
    const auto goesOn = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
    const bool open = !placeholder.empty() && placeholder.front() == '$' && goesOn(placeholder.back());
    for (std::size_t at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at)) {
        const std::size_t end = at + placeholder.size();
        if (open && end < text.size() && goesOn(text[end])) {
            at = end;
            continue;
        }
        text.replace(at, placeholder.size(), value);
        at += value.size();
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
    if (filled.find_first_of("$`*<>{}") != std::string::npos) return std::nullopt;
    return filled;
}

std::vector<journal::Bound> namesToBind(const Record& record, std::uint32_t item, std::int64_t nowMs)
{
    std::vector<journal::Bound> bound;
    for (const FileCapture& capture : record.procedure->captures) {
        if (capture.maker != item || record.values.contains(capture.name)) continue;
        if (auto name = filledIn(capture.name, nowMs, record.zoneMinutes)) bound.push_back({capture.name, std::move(*name), false});
    }
    return bound;
}

std::string missingValue(const Record& record, std::uint32_t index)
{
    for (const std::string& need : record.itemAt(index).needs)
        if (!record.values.contains(plan::bareName(need))) return need;
    const std::vector<std::string>& databases = record.itemAt(index).databases;
    if (!databases.empty() && databaseName(record, index).empty()) return '$' + databases.back();
    // "restore backup_$(date +%Y%m%d).sql": the shell would make a new name, and after midnight another one.
    for (const FileCapture& capture : record.procedure->captures)
        for (const auto& [item, spelling] : capture.uses)
            if (item == index && !record.values.contains(capture.name) && !isPattern(spelling) && filledIn(capture.name, 0, 0) && filledIn(spelling, 0, 0) != spelling) return capture.name;
    return {};
}

std::string boundText(const Record& record, std::uint32_t index)
{
    const Item& item = record.itemAt(index);
    std::string text = item.text;
    for (const FileCapture& capture : record.procedure->captures) {
        const std::string* name = valueOf(record, capture.name);
        if (!name) continue;
        if (capture.maker == index) putIn(text, capture.name, *name);
        for (const auto& [user, spelling] : capture.uses)
            if (user == index) putIn(text, spelling, *name);
    }
    for (const std::string& need : item.needs) {
        if (need.front() == '$' && !putsInItself(item)) continue;   // the shell does it
        if (const std::string* value = valueOf(record, plan::bareName(need))) putIn(text, need, *value);
    }
    return text;
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
