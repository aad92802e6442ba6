#pragma once

#include "widgets/style/house_style.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QWidget>

namespace holdpoint::tests {

/// Pictures of a window for somebody to look at: light and dark, at the least size that has to do and at a large one. They are
/// made where the variable HOLDPOINT_PICTURES names a folder.
inline void takePictures(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("HOLDPOINT_PICTURES");
    if (folder.isEmpty() || !QDir().mkpath(folder)) return;
    const QSize before = window.size();
    for (const auto theme : {widgets::ThemeName::Light, widgets::ThemeName::Dark}) {
        widgets::dress(window, theme);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            window.resize(size);
            QCoreApplication::processEvents();
            const QString file = QStringLiteral("%1-%2-%3.png").arg(name, theme == widgets::ThemeName::Light ? QStringLiteral("light") : QStringLiteral("dark")).arg(size.width());
            window.grab().save(QDir(folder).filePath(file));
        }
    }
    window.resize(before);
}

} // namespace holdpoint::tests
