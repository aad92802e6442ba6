// holdpoint-cli: the core without a screen, for servers, CI, scripts and tests.

#include "app/output.h"
#include "app/passwords.h"
#include "app/verbs.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace holdpoint::app;
    std::vector<Verb> verbs = planVerbs();
    for (Verb& verb : driveVerbs()) verbs.push_back(std::move(verb));
    verbs.push_back(statusVerb());
    for (Verb& verb : actVerbs()) verbs.push_back(std::move(verb));
    for (Verb& verb : limitVerbs()) verbs.push_back(std::move(verb));
    for (Verb& verb : signVerbs()) verbs.push_back(std::move(verb));
    verbs.push_back(rehearseVerb());
    verbs.push_back(sampleVerb());
    verbs.push_back(windowVerb());
    verbs.push_back(verdictVerb());
    for (Verb& verb : sourceVerbs()) verbs.push_back(std::move(verb));
    verbs.push_back(identityVerb());
    verbs.push_back(trustVerb());
    verbs.push_back(storeVerb());
    verbs.push_back(reportVerb());
    verbs.push_back(verifyVerb());

    const std::vector<std::string> words(argv + 1, argv + argc);
    hidePasswords(argc, argv);
    if (words.empty()) {
        std::fputs(helpText(verbs).c_str(), stderr);
        return Usage;
    }
    if (words.front() == "--help" || words.front() == "-h") return print(helpText(verbs), Done);
    if (words.front() == "--version") return print(versionText(), Done);
    for (const Verb& verb : verbs) {
        if (verb.name != words.front()) continue;
        const auto arguments = readArguments(verb, {words.begin() + 1, words.end()});
        if (!arguments) return fail(arguments.error());
        if (arguments->help) return print(helpText(verb), Done);
        if (!verb.paints) {
            const QCoreApplication application(argc, argv);
            return verb.act(*arguments);
        }
        // Pages are painted, and no window is opened: the same on a server without a display as beside one.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What Qt misses there is nothing that whoever calls this could do anything about.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
            if (type == QtCriticalMsg || type == QtFatalMsg) std::fprintf(stderr, "%s\n", text.toUtf8().constData());
        });
        const QGuiApplication application(argc, argv);
        return verb.act(*arguments);
    }
    return fail(holdpoint::Error{"there is no verb '" + words.front() + "'; see 'holdpoint-cli --help'"});
}
