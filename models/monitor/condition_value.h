#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <string>
#include <variant>

namespace holdpoint::monitor::condition {

// What a condition is about: JSON's values, with a number that may be NaN, and compared as their own kinds.

struct Nil {
    bool operator==(const Nil&) const { return true; }
};

using Value = std::variant<Nil, bool, double, std::string, QJsonArray, QJsonObject>;

inline Value valueOf(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Bool: return json.toBool();
    case QJsonValue::Double: return json.toDouble();
    case QJsonValue::String: return json.toString().toStdString();
    case QJsonValue::Array: return json.toArray();
    case QJsonValue::Object: return json.toObject();
    default: return Nil{};
    }
}

inline const char* kindOf(const Value& value)
{
    static constexpr const char* kinds[] = {"nil", "a truth value", "a number", "a text", "a list", "an object"};
    return kinds[value.index()];
}

} // namespace holdpoint::monitor::condition
