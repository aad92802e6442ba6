#pragma once

#include "models/base/result.h"
#include "models/journal/event.h"
#include "widgets/style/theme.h"
#include "widgets/window/layouts.h"

#include <QSettings>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace holdpoint::widgets {

/// What a person has chosen once for all windows. It is kept in the settings that the program names; nothing of it is in a journal.
struct Preferences {
    QString person;                         ///< under which the journal names who sits here; empty: as the system knows the user
    QString language;                       ///< "de"; empty: the system's
    ThemeName theme = ThemeName::Light;
    std::optional<Layout> layout;           ///< how a release is laid out when it opens; none: as it was left
    journal::Drive drive = journal::Drive::Step;
    QString store;                          ///< "sqlite:PATH"; empty: the user's own
    QString timeStampServer;                ///< its address (RFC 3161); empty: reports are signed without
    int lingerSeconds = 0;                  ///< how long the output of what has passed is shown before the window goes on

    [[nodiscard]] static Preferences read(const QSettings& settings);
    void write(QSettings& settings) const;
    bool operator==(const Preferences&) const = default;
};

/// What is found where a store should be.
struct StoreSeen {
    std::string path;
    bool there = false;             ///< else it would be made
    std::size_t releases = 0;
};

/// What the program knows and the windows do not: who its user is to the system, and how a store is looked at. It is
/// asked in the background; to look at a store makes nothing.
struct Workplace {
    QString person;
    std::function<Result<StoreSeen>(const std::string& url)> lookAtStore;
};

} // namespace holdpoint::widgets
