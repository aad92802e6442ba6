#pragma once

#include "models/monitor/sources.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace holdpoint::monitor {

/// What is wrong with an object, and at which of its keys.
struct FieldProblem {
    std::string what, key;
};

template <typename Value>
using FieldResult = std::variant<Value, FieldProblem>;

/// One object of "sources", or one hidden comment.
[[nodiscard]] FieldResult<Source> readSource(const std::string& metric, const QJsonObject& object);
/// One object of "page" or "notify".
[[nodiscard]] FieldResult<MessageTarget> readTarget(const QJsonObject& object);

/// "500ms", "1s", "2 min", "1h"
[[nodiscard]] std::optional<std::int64_t> readStretchMs(std::string_view text);

} // namespace holdpoint::monitor
