#pragma once

#include "tests/journeys/hands.h"
#include "tests/support/release_place.h"
#include "widgets/window/desk.h"

#include <QFile>
#include <QTest>

#include <string>

namespace holdpoint::tests {

/// A release that is open on a desk, and driven there.
struct Opened {
    explicit Opened(const std::string& text, journal::Drive drive = journal::Drive::Step) : id(place.start(text, drive)), desk(place.surroundings(), {})
    {
        desk.openRelease(QString::fromStdString(id));
        window = desk.releaseWindow();
    }
    void drive() const
    {
        QTRY_VERIFY(reach(*window, QStringLiteral("driveHere")));
        QVERIFY(press(*window, QStringLiteral("driveHere")));
        QTRY_VERIFY(window->session()->drivesHere());
    }
    [[nodiscard]] const journal::Record& record() const { return window->view().record(); }
    [[nodiscard]] const engine::Advice& advice() const { return window->view().advice(); }
    [[nodiscard]] QString file(const char* name) const
    {
        QFile file(place.folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    ReleasePlace place;
    std::string id;
    widgets::Desk desk;
    widgets::ReleaseWindow* window = nullptr;
};

} // namespace holdpoint::tests
