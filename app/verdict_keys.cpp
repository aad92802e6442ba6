#include "app/verdict_keys.h"

#include <QJsonArray>

#include <cmath>
#include <limits>

namespace holdpoint::app {

std::string VerdictKeys::lowered(std::string text)
{
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

std::optional<double> VerdictKeys::numberIn(const QJsonValue& value)
{
    if (value.isDouble()) return value.toDouble();
    if (!value.isString()) return std::nullopt;
    if (lowered(value.toString().toStdString()) == "nan") return std::numeric_limits<double>::quiet_NaN();
    bool well = false;
    const double number = value.toString().toDouble(&well);
    return well ? std::optional(number) : std::nullopt;
}

std::optional<double> VerdictKeys::number(std::string_view name)
{
    if (!has(name)) return std::nullopt;
    const auto number = numberIn(valueOf(name));
    if (!number) note(name);
    return number;
}

std::optional<std::int64_t> VerdictKeys::whole(std::string_view name)
{
    const auto given = number(name);
    if (!given) return std::nullopt;
    if (*given != std::floor(*given) || std::abs(*given) > 9e15) {
        note(name);
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*given);
}

std::optional<bool> VerdictKeys::flag(std::string_view name)
{
    if (!has(name)) return std::nullopt;
    if (!valueOf(name).isBool()) note(name);
    return valueOf(name).toBool();
}

std::string VerdictKeys::text(std::string_view name)
{
    if (!has(name)) return {};
    const QJsonValue value = valueOf(name);
    if (value.isBool()) return value.toBool() ? "true" : "false";
    if (!value.isString()) note(name);
    return value.toString().toStdString();
}

std::vector<double> VerdictKeys::numbers(std::string_view name)
{
    std::vector<double> numbers;
    if (!has(name)) return numbers;
    if (!valueOf(name).isArray()) note(name);
    const QJsonArray list = valueOf(name).toArray();
    for (const QJsonValue& value : list) {
        const auto number = numberIn(value);
        if (!number && !value.isNull()) note(name);
        numbers.push_back(number.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    return numbers;
}

} // namespace holdpoint::app
