#pragma once

#include <QLocale>
#include <QStringList>

class QApplication;

namespace holdpoint::widgets {

/// Makes everything speak this locale's language, Qt's own texts too, and write its numbers. False: the desktop has not been
/// translated into it, and stays English altogether; half of a language helps nobody.
bool speak(QApplication& application, const QLocale& locale);

/// "de", "en": what the desktop speaks.
[[nodiscard]] QStringList languages();

} // namespace holdpoint::widgets
