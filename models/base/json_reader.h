#pragma once

#include "models/base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtGlobal>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace holdpoint {

/// Takes fields out of a JSON object and remembers the first one that is not what it should be, so that a reader may take
/// all that it needs and ask once.
class JsonFields {
public:
    explicit JsonFields(const QJsonObject& object) : m_object(object) {}

    [[nodiscard]] bool has(std::string_view name) const { return m_object.contains(key(name)); }
    std::string text(std::string_view name);
    std::int64_t number(std::string_view name);     ///< a whole one
    /// A whole number that fits into a type: what does not is wrong, and is never cut off to something else.
    template <std::integral Number>
    Number whole(std::string_view name)
    {
        const std::int64_t value = number(name);
        if (!std::in_range<Number>(value)) note(name);
        return static_cast<Number>(value);
    }
    double real(std::string_view name);             ///< any number that is finite
    bool flag(std::string_view name);
    QJsonArray list(std::string_view name);
    std::vector<std::string> texts(std::string_view name);  ///< a list that holds nothing else
    QJsonObject object(std::string_view name);
    /// A text that stands for a value of an enumeration.
    template <typename Enum, typename NameList>
    Enum name(std::string_view field, const NameList& names)
    {
        const auto found = names.find(text(field));
        if (!found) note(field);
        return found.value_or(Enum{});
    }
    // The same where the field may be absent.
    std::string textOr(std::string_view name) { return has(name) ? text(name) : std::string(); }
    std::int64_t numberOr(std::string_view name, std::int64_t otherwise) { return has(name) ? number(name) : otherwise; }
    bool flagOr(std::string_view name) { return has(name) && flag(name); }
    QJsonArray listOr(std::string_view name) { return has(name) ? list(name) : QJsonArray(); }
    template <std::integral Number>
    Number wholeOr(std::string_view name, Number otherwise) { return has(name) ? whole<Number>(name) : otherwise; }
    std::vector<std::string> textsOr(std::string_view name) { return has(name) ? texts(name) : std::vector<std::string>(); }

    void note(std::string_view field) { if (m_wrong.empty()) m_wrong = field; }
    /// The first field that was missing or of another kind; empty when all was well.
    [[nodiscard]] const std::string& wrong() const { return m_wrong; }

private:
    static QString key(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }
    QJsonValue take(std::string_view name, QJsonValue::Type type);

    const QJsonObject& m_object;
    std::string m_wrong;
};

inline constexpr const char* notJson = QT_TRANSLATE_NOOP("Verify", "this is not JSON: %1");
inline constexpr const char* noJsonObject = QT_TRANSLATE_NOOP("Verify", "this is JSON, but not an object; it has to begin with {");

/// The object that a text holds, and nothing after it.
[[nodiscard]] Result<QJsonObject> readJsonObject(std::string_view text);

} // namespace holdpoint
