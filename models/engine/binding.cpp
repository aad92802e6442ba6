#include "models/engine/binding.h"

namespace holdpoint::engine {

using journal::Record;
using plan::Item;
using plan::ItemKind;

std::string missingValue(const Record& record, std::uint32_t item)
{
    for (const std::string& need : record.itemAt(item).needs)
        if (record.values.find(plan::bareName(need)) == record.values.end()) return need;
    const std::vector<std::string>& databases = record.itemAt(item).databases;
    return databases.empty() || !databaseName(record, item).empty() ? std::string() : '$' + databases.back();
}

std::string databaseName(const Record& record, std::uint32_t item)
{
    for (const std::string& name : record.itemAt(item).databases)
        if (record.values.find(name) != record.values.end()) return name;
    return {};
}

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

std::string boundText(const Record& record, std::uint32_t index)
{
    const Item& item = record.itemAt(index);
    std::string text = item.text;
    for (const std::string& need : item.needs) {
        if (need.front() == '$' && !putsInItself(item)) continue;   // the shell does it
        const auto value = record.values.find(plan::bareName(need));
        if (value == record.values.end() || value->second.secret) continue;
        putIn(text, need, value->second.text);
    }
    return text;
}

} // namespace holdpoint::engine
