// holdpoint: the desktop.

#include "app/arguments.h"
#include "app/output.h"
#include "app/store_place.h"
#include "app/surroundings.h"

#include "widgets/style/house_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/language.h"
#include "widgets/window/desk.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

namespace {

using namespace holdpoint;

app::Verb desktop()
{
    return {"holdpoint", "[RUNBOOK.md | RELEASE]", "opens a runbook to look it through, or a release; without either, the list of releases",
            {{"--store", "URL", "where releases are kept: sqlite:PATH; else the user's own store"},
             {"--by", "NAME", "who sits here; else the user of this system"},
             {"--replay", "", "looks at a past release again"},
             {"--theme", "NAME", "light, dark or contrast"},
             {"--language", "NAME", "en or de; else the language of this system"}},
            nullptr, 0, 1};
}

/// The runbook to try things with: beside an installed program, or in the tree that this one was built from.
QString samplePath()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& path : QStringList{here + QStringLiteral("/../share/holdpoint/sample-release.md"), QStringLiteral(HOLDPOINT_SOURCE_DIR "/resources/sample/sample-release.md")})
        if (QFileInfo::exists(path)) return QFileInfo(path).absoluteFilePath();
    return {};
}

widgets::ThemeName themeFor(const QString& name)
{
    if (name == QStringLiteral("dark")) return widgets::ThemeName::Dark;
    if (name == QStringLiteral("contrast")) return widgets::ThemeName::HighContrast;
    return widgets::ThemeName::Light;
}

/// The language that was asked for, else the user's own. Who asks for one that is not there is told which there are.
Result<bool> chooseLanguage(QApplication& application, const QString& asked)
{
    const bool spoken = widgets::speak(application, asked.isEmpty() ? QLocale() : QLocale(asked));
    if (spoken || asked.isEmpty()) return spoken;
    return Error{"the desktop does not speak '" + asked.toStdString() + "'; ask for one of " + widgets::languages().join(QStringLiteral(", ")).toStdString()};
}

} // namespace

int main(int argc, char** argv)
{
    const app::Verb verb = desktop();
    const auto arguments = app::readArguments(verb, {argv + 1, argv + argc});
    if (!arguments) return app::fail(arguments.error());
    if (arguments->help) return app::print(app::helpText(verb), app::Done);

    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("holdpoint"));
    QApplication::setApplicationName(QStringLiteral("holdpoint"));
    QApplication::setApplicationDisplayName(QStringLiteral("Holdpoint"));
    QApplication::setDesktopFileName(QStringLiteral("holdpoint"));
    if (const auto chosen = chooseLanguage(application, QString::fromStdString(arguments->value("--language"))); !chosen) return app::fail(chosen.error());
    const QString theme = arguments->has("--theme") ? QString::fromStdString(arguments->value("--theme")) : QSettings().value(QStringLiteral("theme")).toString();
    QApplication::setStyle(new widgets::HouseStyle(themeFor(theme)));
    QApplication::setWindowIcon(widgets::programIcon());

    const std::string store = arguments->value("--store");
    if (const auto place = app::openStore(store); !place) return app::fail(place.error());
    widgets::Desk desk(app::surroundingsOf(store, app::personHere(arguments->value("--by"))), samplePath());
    const QString what = QString::fromStdString(arguments->operand(0));
    if (what.isEmpty()) desk.showStart();
    else if (QFileInfo::exists(what)) desk.openRunbook(QFileInfo(what).absoluteFilePath());
    else if (arguments->has("--replay")) desk.openReplay(what);
    else desk.openRelease(what);
    return QApplication::exec();
}
