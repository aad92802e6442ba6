#include "models/session/shown_text.h"

#include <QCoreApplication>

namespace holdpoint::session {

QString shownText(const Phrase& phrase)
{
    return QString::fromStdString(phrase.said([](const std::string& pattern) { return QCoreApplication::translate("Verify", pattern.c_str()).toStdString(); }));
}

QString shownText(const Error& error)
{
    const QString file = QString::fromStdString(Error{{}, error.file, error.line}.text());
    return file + shownText(error.words());
}

} // namespace holdpoint::session
