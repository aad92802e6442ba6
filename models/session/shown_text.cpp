#include "models/session/shown_text.h"

#include "models/monitor/source_words.h"

#include <QCoreApplication>

namespace holdpoint::session {

QString shownText(const Phrase& phrase)
{
    return QString::fromStdString(phrase.said([](const std::string& pattern) { return QCoreApplication::translate("Verify", pattern.c_str()).toStdString(); }));
}

QString shownKept(const std::string& kept) { return shownText(monitor::readSaid(kept)); }

QString shownText(const Error& error)
{
    // Which may be a database, and has a name then.
    const QString file = error.file.empty() ? QString() : shownKept(error.file) + (error.line == 0 ? QString() : QStringLiteral(":%1").arg(error.line)) + QStringLiteral(": ");
    return file + (error.phrase.empty() ? shownKept(error.what) : shownText(error.phrase));
}

} // namespace holdpoint::session
