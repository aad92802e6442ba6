#pragma once

#include "models/session/open_runbook.h"
#include "widgets/docks/dock_parts.h"
#include "widgets/style/house_style.h"

#include <QTest>

namespace holdpoint::tests {

/// The runbook that the docks are shown with.
inline session::RunbookPointer sample() { return *session::readRunbook(HOLDPOINT_SOURCE_DIR "/tests/data/quayside.md"); }

/// The part of a dock that is called so, or says so.
template <typename Widget>
Widget& partOf(QWidget& dock, const QString& name)
{
    for (Widget* part : dock.findChildren<Widget*>())
        if (part->accessibleName() == name || part->property("text").toString() == name) return *part;
    qFatal("there is no %s", qPrintable(name));
}

inline void show(QWidget& dock, QSize size = {900, 400})
{
    widgets::dress(dock, widgets::ThemeName::Light);
    dock.resize(size);
    dock.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dock));
}

inline bool isEmpty(QWidget& dock) { return dock.findChild<widgets::PaneStack*>()->currentIndex() == 1; }

} // namespace holdpoint::tests
