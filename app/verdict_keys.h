#pragma once

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace holdpoint::app {

/// What a question about a verdict gives. A key that is missing or null has its default; one of the wrong kind is remembered,
/// so that a reader may take all that it needs and ask once.
class VerdictKeys {
public:
    explicit VerdictKeys(const QJsonObject& object) : m_object(object) {}

    [[nodiscard]] bool has(std::string_view name) const { return !valueOf(name).isNull() && !valueOf(name).isUndefined(); }
    /// A number, also one that is written as a text: "10", "NaN".
    std::optional<double> number(std::string_view name);
    std::optional<std::int64_t> whole(std::string_view name);
    std::optional<bool> flag(std::string_view name);
    std::string text(std::string_view name);
    /// null and "NaN" are values that are missing.
    std::vector<double> numbers(std::string_view name);
    /// A text that stands for a value of an enumeration; case does not matter.
    template <typename Enum, typename NameList>
    std::optional<Enum> name(std::string_view key, const NameList& names)
    {
        if (!has(key)) return std::nullopt;
        const std::string given = lowered(text(key));
        const auto found = names.find(given);
        if (!found) note(key);
        return found;
    }
    [[nodiscard]] QJsonValue valueOf(std::string_view name) const { return m_object.value(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))); }

    void note(std::string_view name) { if (m_wrong.empty()) m_wrong = name; }
    /// The first key that is not what it should be; empty when all was well.
    [[nodiscard]] const std::string& wrong() const { return m_wrong; }

    [[nodiscard]] static std::string lowered(std::string text);
    [[nodiscard]] static std::optional<double> numberIn(const QJsonValue& value);

private:
    const QJsonObject& m_object;
    std::string m_wrong;
};

} // namespace holdpoint::app
