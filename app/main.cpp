// holdpoint: the desktop.

#include "app/arguments.h"
#include "app/output.h"
#include "app/passwords.h"
#include "app/sample_place.h"
#include "app/store_place.h"
#include "app/surroundings.h"

#include "models/sample/sample.h"

#include "widgets/style/house_style.h"
#include "widgets/style/icons.h"
#include "widgets/style/language.h"
#include "widgets/style/signs.h"
#include "widgets/window/desk.h"
#include "widgets/window/preferences.h"

#include <QApplication>
#include <QFileInfo>
#include <QSettings>

#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace {

using namespace holdpoint;

app::Verb desktop()
{
    return {"holdpoint", "[RUNBOOK.md | RELEASE]", "opens a runbook to look it through, or a release; without either, the list of releases",
            {{"--store", "URL", "where releases are kept: sqlite:PATH or postgresql://USER@HOST/DATABASE; else the user's own store"},
             {"--by", "NAME", "who sits here; else the user of this system"},
             {"--replay", "", "looks at a past release again"},
             {"--theme", "NAME", "light, dark or contrast"},
             {"--language", "NAME", "en or de; else the language of this system"}},
            nullptr, 0, 1, false, ""};
}

widgets::Sample sampleRelease()
{
    const std::string installed = app::installedSample();
    if (installed.empty()) return {};
    const auto harbour = std::make_shared<sample::Harbour>();
    return {QString::fromStdString(installed + '/' + sample::runbookName), [installed](const std::string& folder) { return sample::layOut(installed, folder); }, sample::valuesIn,
            [harbour](const std::string& folder) { return harbour->open(folder); }};
}

std::optional<widgets::ThemeName> themeFor(const std::string& name)
{
    if (name == "light") return widgets::ThemeName::Light;
    if (name == "dark") return widgets::ThemeName::Dark;
    if (name == "contrast") return widgets::ThemeName::HighContrast;
    return std::nullopt;
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
    if (argc == 2 && std::string_view(argv[1]) == "--version") return app::print(app::versionText(), app::Done);
    const auto arguments = app::readArguments(verb, {argv + 1, argv + argc});
    app::hidePasswords(argc, argv);
    if (!arguments) return app::fail(arguments.error());
    if (arguments->help) return app::print(app::helpText(verb), app::Done);

    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("holdpoint"));
    QApplication::setApplicationName(QStringLiteral("holdpoint"));
    QApplication::setApplicationDisplayName(QStringLiteral("Holdpoint"));
    QApplication::setDesktopFileName(QStringLiteral("org.holdpoint.Holdpoint"));
    // What the command line says counts for this once, and what was chosen in the preferences else.
    const widgets::Preferences chosen = widgets::Preferences::read(QSettings());
    if (arguments->has("--language") || chosen.language.isEmpty()) {
        if (const auto spoken = chooseLanguage(application, QString::fromStdString(arguments->value("--language"))); !spoken) return app::fail(spoken.error());
    } else {
        widgets::speak(application, QLocale(chosen.language));
    }
    widgets::standInForEmoji();
    QApplication::setStyle(new widgets::HouseStyle(themeFor(arguments->value("--theme")).value_or(chosen.theme)));
    QApplication::setWindowIcon(widgets::programIcon());

    const std::string store = arguments->has("--store") ? arguments->value("--store") : chosen.store.toStdString();
    // A store that was named here is a slip of the pen; one from the preferences can only be mended in them, so the window opens.
    if (const auto place = app::openStore(store); !place && (arguments->has("--store") || chosen.store.isEmpty())) return app::fail(place.error());
    const std::string here = app::personHere({}), by = arguments->has("--by") ? arguments->value("--by") : chosen.person.toStdString();
    session::Surroundings surroundings = app::surroundingsOf(store, app::personHere(by));
    surroundings.timeStampServer = chosen.timeStampServer.toStdString();
    widgets::Desk desk(std::move(surroundings), sampleRelease());
    desk.setWorkplace({QString::fromStdString(here), app::lookAtStore});
    const QString what = QString::fromStdString(arguments->operand(0));
    if (what.isEmpty()) desk.showStart();
    else if (arguments->has("--replay") && !QFileInfo::exists(what)) desk.openReplay(what);
    else desk.open(what);
    return QApplication::exec();
}
