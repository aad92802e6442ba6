#pragma once

#include "models/base/clock.h"
#include "models/base/json_writer.h"

#include <string>
#include <string_view>
#include <vector>

/// Fields that many objects of the journal have, each in its one form.
namespace holdpoint::journal {

/// A moment; null: it has not come.
inline void timeOrNull(JsonWriter& json, std::string_view name, std::int64_t ms)
{
    json.key(name);
    ms == 0 ? json.null() : json.text(utcText(ms));
}

inline void textOrNull(JsonWriter& json, std::string_view name, std::string_view text)
{
    json.key(name);
    text.empty() ? json.null() : json.text(text);
}

inline void listOfTexts(JsonWriter& json, std::string_view name, const std::vector<std::string>& all)
{
    json.key(name).beginArray();
    for (const std::string& text : all) json.text(text);
    json.endArray();
}

} // namespace holdpoint::journal
