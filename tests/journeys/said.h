#pragma once

#include "tests/journeys/messages.h"

#include <QChar>
#include <QStringList>

class QWidget;

namespace holdpoint::tests {

// What a window says, and whether it can be read: for tests that look at every word of it.

/// The German texts of the desktop.
[[nodiscard]] const std::vector<Message>& german();
/// All that a window says: what stands in it, in its menus, at the pointer and to a screen reader.
[[nodiscard]] QStringList textsOf(QWidget& window);
/// What a window still says in English although there is a translation: it is looked up under another name than it stands at.
/// Words of the runbook are its own.
[[nodiscard]] QStringList englishIn(QWidget& window, const QString& runbook);
/// The letter that a text answers to; none where it has none.
[[nodiscard]] QChar mnemonicOf(const QString& text);
/// Letters that two controls of this window answer to at the same time.
[[nodiscard]] QStringList clashesIn(QWidget& window);
/// Buttons whose words do not fit, or that stand beyond the edge of their pane.
[[nodiscard]] QStringList cutIn(QWidget& window);
[[nodiscard]] inline QString told(const QStringList& lines) { return lines.join(QLatin1Char('\n')); }

} // namespace holdpoint::tests
