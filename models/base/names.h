#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace holdpoint {

/// The names under which the values of an enumeration are written, in its order. Both ways stand in one list, so that
/// they cannot part.
template <typename Enum, std::size_t N>
class Names {
public:
    template <typename... Texts>
    consteval explicit Names(Texts... texts) : m_names{std::string_view(texts)...} {}

    [[nodiscard]] constexpr std::string_view of(Enum value) const { return m_names[static_cast<std::size_t>(value)]; }
    [[nodiscard]] constexpr std::optional<Enum> find(std::string_view name) const
    {
        for (std::size_t i = 0; i < N; ++i)
            if (m_names[i] == name) return static_cast<Enum>(i);
        return std::nullopt;
    }

private:
    std::array<std::string_view, N> m_names;
};

/// namesOf<Colour>("red", "green")
template <typename Enum, typename... Texts>
consteval auto namesOf(Texts... texts)
{
    return Names<Enum, sizeof...(Texts)>(texts...);
}

} // namespace holdpoint
