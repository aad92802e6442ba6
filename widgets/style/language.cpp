#include "widgets/style/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace holdpoint::widgets {

namespace {

const QString folder = QStringLiteral(":/translations");

bool install(QApplication& application, const QLocale& locale, const QString& name, const QString& from)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), from)) return false;
    QTranslator* kept = translator.release();
    kept->setParent(&application);
    return QApplication::installTranslator(kept);
}

} // namespace

bool speak(QApplication& application, const QLocale& locale)
{
    QLocale::setDefault(locale);
    if (locale.language() == QLocale::English) return true;
    // Qt's translation also says that a language is written from the right: alone it would turn English windows around.
    if (!install(application, locale, QStringLiteral("holdpoint"), folder)) return false;
    install(application, locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return true;
}

QStringList languages()
{
    QStringList all{QStringLiteral("en")};
    for (const QString& file : QDir(folder).entryList({QStringLiteral("holdpoint_*.qm")})) all << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
    all.sort();
    return all;
}

} // namespace holdpoint::widgets
