#include "widgets/window/preferences.h"

#include <algorithm>
#include <array>
#include <utility>

namespace holdpoint::widgets {

namespace {

constexpr int longestLinger = 60;

// The words in which choices are kept. They are read by later versions, so none of them changes.
constexpr std::array<std::pair<ThemeName, const char*>, 3> themes{{{ThemeName::Light, "light"}, {ThemeName::Dark, "dark"}, {ThemeName::HighContrast, "contrast"}}};
constexpr std::array<std::pair<Layout, const char*>, 3> layouts{{{Layout::Drive, "drive"}, {Layout::Watch, "watch"}, {Layout::Meeting, "meeting"}}};
constexpr std::array<std::pair<journal::Drive, const char*>, 3> drives{{{journal::Drive::Step, "step"}, {journal::Drive::Flow, "flow"}, {journal::Drive::Hand, "hand"}}};

template <typename Value>
std::optional<Value> named(const std::array<std::pair<Value, const char*>, 3>& words, const QVariant& word)
{
    for (const auto& [value, name] : words)
        if (word.toString() == QLatin1String(name)) return value;
    return std::nullopt;
}

template <typename Value>
QString nameOf(const std::array<std::pair<Value, const char*>, 3>& words, Value wanted)
{
    for (const auto& [value, name] : words)
        if (value == wanted) return QString::fromLatin1(name);
    return {};
}

} // namespace

Preferences Preferences::read(const QSettings& settings)
{
    const auto of = [&](const char* key) { return settings.value(QString::fromLatin1(key)); };
    Preferences made;
    made.person = of("person").toString();
    made.language = of("language").toString();
    made.theme = named(themes, of("theme")).value_or(ThemeName::Light);
    made.layout = named(layouts, of("layout"));
    made.drive = named(drives, of("drive")).value_or(journal::Drive::Step);
    made.store = of("store").toString();
    made.timeStampServer = of("timestamps").toString();
    made.lingerSeconds = std::clamp(of("linger").toInt(), 0, longestLinger);
    return made;
}

void Preferences::write(QSettings& settings) const
{
    const auto keep = [&](const char* key, const QString& value) {
        if (value.isEmpty()) settings.remove(QString::fromLatin1(key));
        else settings.setValue(QString::fromLatin1(key), value);
    };
    keep("person", person);
    keep("language", language);
    keep("theme", nameOf(themes, theme));
    keep("layout", layout ? nameOf(layouts, *layout) : QString());
    keep("drive", nameOf(drives, drive));
    keep("store", store);
    keep("timestamps", timeStampServer);
    keep("linger", lingerSeconds > 0 ? QString::number(lingerSeconds) : QString());
}

} // namespace holdpoint::widgets
