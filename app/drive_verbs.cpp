// The verbs that drive a release: run, resume and, where nobody else drives, rollback.

#include "app/drive_verbs.h"

#include "app/begin_window.h"
#include "app/headless.h"
#include "app/interruption.h"
#include "app/last_words.h"
#include "app/options.h"
#include "app/output.h"
#include "app/sample_place.h"
#include "app/verbs.h"

#include "models/engine/binding.h"
#include "models/engine/choice.h"
#include "models/engine/http_runner.h"
#include "models/engine/shell_runner.h"
#include "models/engine/sql_runner.h"
#include "models/engine/window.h"
#include "models/journal/hurried.h"
#include "models/sample/sample.h"
#include "models/session/hurry.h"
#include "models/session/intents.h"
#include "models/session/known_names.h"
#include "models/session/limit_intents.h"
#include "models/session/notary.h"
#include "models/session/other_releases.h"
#include "models/session/secret_names.h"
#include "models/session/start.h"
#include "models/session/watchtower.h"
#include "models/session/wishes.h"

#include <QDateTime>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <unistd.h>

namespace holdpoint::app {

namespace {

/// In a team's store, before anything is made there.
std::optional<Error> mayNotDrive(const StorePlace& place)
{
    const auto right = rightIn(place);
    return right ? session::lacks(*right, journal::Right::Drive) : right.error();
}

/// A release of this runbook that is under way in this folder: whoever starts a second one seldom means it.
std::optional<Error> twinOf(const StorePlace& place, const journal::Body& first)
{
    const auto& started = std::get<journal::Started>(first);
    const auto twin = session::openTwin(*place.journal, started.file, started.directory);
    if (!twin) return twin.error();
    if (!*twin) return std::nullopt;
    return Error{"release " + **twin + " of this runbook is under way in this folder; go on with 'holdpoint-cli resume " + **twin + place.option + "', or start another one beside it with --again", started.file};
}

/// Which limits that say to roll back nothing measures, and what becomes of those that are measured.
std::string aboutLimits(const plan::Procedure& procedure, const monitor::Sources& sources, bool authorised)
{
    std::size_t unwatched = 0, watched = 0;
    std::string lines;
    for (const plan::ProcedureLimit& limit : procedure.limits) {
        if (limit.action != plan::LimitAction::Rollback) continue;
        if (sources.find(limit.metric) != nullptr) {
            ++watched;
            continue;
        }
        ++unwatched;
        lines += (lines.empty() ? "" : ", ") + std::to_string(limit.line);
    }
    std::string text;
    const bool one = unwatched == 1;
    if (unwatched > 0)
        text += std::to_string(unwatched) + (one ? " limit says" : " limits say") + " when to roll back (line" + (one ? " " : "s ") + lines + "), and no source measures " + (one ? "it" : "them")
            + ": a person has to, and says what they see with 'see', or 'rollback'\n";
    if (watched > 0)
        text += std::to_string(watched) + (watched == 1 ? " limit that says" : " limits that say") + " when to roll back " + (watched == 1 ? "is" : "are") + " measured; once breached, "
            + (authorised ? "the release goes back by itself\n" : "a person is asked ('authorise' lets it go back by itself)\n");
    return text;
}

Result<journal::Drive> driveOf(const Arguments& arguments)
{
    if (!arguments.has("--drive")) return journal::Drive::Flow;
    if (const auto drive = journal::driveNamed(arguments.value("--drive"))) return *drive;
    return Error{"--drive takes flow, step or hand, and not '" + arguments.value("--drive") + "'"};
}

std::string folderToWorkIn(const Arguments& arguments)
{
    std::error_code problem;
    return std::filesystem::absolute(arguments.has("--workdir") ? arguments.value("--workdir") : ".", problem).lexically_normal().string();
}

/// The event that makes a release hold before the step that --until names.
Result<journal::Body> holdBefore(const plan::Procedure& procedure, const std::string& step)
{
    const auto item = session::stepNamed(procedure, step);
    if (!item) return Error{"--until: " + item.error().what};
    return journal::Body(journal::HoldSet{procedure.items[*item].id, "--until " + step});
}

/// All that the command line says about how the release is to begin.
Result<session::StartOrder> orderOf(const Arguments& arguments, const Answers& answers, const plan::Procedure& procedure)
{
    session::StartOrder order;
    auto values = valuesOf(arguments, answers);
    if (!values) return values.error();
    order.values = std::move(values.value());
    if (auto unknown = unknownName(procedure, order.values)) return *unknown;
    const auto drive = driveOf(arguments);
    if (!drive) return drive.error();
    order.drive = *drive;
    order.directory = folderToWorkIn(arguments);
    std::error_code problem;
    if (!std::filesystem::is_directory(order.directory, problem)) return Error{"the folder to work in does not exist; make it or name another one with --workdir", order.directory};
    auto window = windowOf(arguments);
    if (!window) return window.error();
    order.window = std::move(window.value());
    order.signing = {arguments.has("--require-signatures"), arguments.value("--policy"), arguments.value("--as")};
    order.people = peopleOf(arguments);
    order.person = personHere(arguments.value("--by"));
    order.holdBefore = arguments.value("--until");
    order.authorises = arguments.has("--authorise-rollback");
    if (!order.holdBefore.empty())
        if (const auto step = session::stepNamed(procedure, order.holdBefore); !step) return Error{"--until: " + step.error().what};
    for (const auto& [name, value] : sample::valuesIn(order.directory))
        if (session::isUsed(procedure, name)) order.values.emplace(name, value);
    session::takeFromEnvironment(order.values, procedure.items);
    return order;
}

int run(const Arguments& arguments)
{
    const auto toDrive = runbookToDrive(arguments.operands.front(), folderToWorkIn(arguments));
    if (!toDrive) return fail(toDrive.error());
    const std::string& file = *toDrive;
    const auto runbook = session::readRunbook(file);
    if (!runbook) return fail(runbook.error());
    const plan::Procedure& procedure = *(*runbook)->procedure;
    auto answers = answersOf(arguments);
    if (!answers) return fail(answers.error());
    const auto order = orderOf(arguments, *answers, procedure);
    if (!order) return fail(order.error());
    // All that could be wrong is found before anything is written.
    auto first = session::firstEvents(**runbook, *order);
    if (!first) return fail(first.error());
    journal::Record trial;
    journal::apply(trial, {1, 0, {}, first->front(), {}});
    if (const auto wrong = answers->check(trial)) return fail(*wrong);
    const auto sources = arguments.has("--sources") ? session::readSourcesFile(arguments.value("--sources")) : monitor::sourcesOf(*(*runbook)->plan->runbook, file);
    if (!sources) return fail(sources.error());
    const bool terminal = ::isatty(STDIN_FILENO) != 0 && !arguments.has("--json");
    if (!terminal && order->drive != journal::Drive::Hand)
        if (const auto missing = missingValue(**runbook, file, order->values)) return fail(*missing);
    if (const auto program = runnerProgram(); !program) return fail(program.error());

    tellOfWindow(*(*runbook)->plan, order->window);
    const auto limit = outputLimitOf(arguments);
    if (!limit) return fail(limit.error());
    const auto lease = leaseOf(arguments);
    if (!lease) return fail(lease.error());
    auto place = openStore(arguments.value("--store"));
    if (!place) return fail(place.error());
    if (const auto wrong = mayNotDrive(*place)) return fail(*wrong);
    if (const auto twin = twinOf(*place, first->front()); twin && !arguments.has("--again")) return fail(*twin);
    if (const auto kept = place->journal->keepText((*runbook)->source().bytes()); !kept) return fail(kept.error());
    HurriedClock clock;
    const std::string id = session::newReleaseId(clock.now());
    const std::string person = personHere(arguments.value("--by"));
    auto release = session::Release::create(*place->journal, clock, id, person, std::move(first.value()));
    if (!release) return fail(release.error());
    if (arguments.has("--hurry")) release->propose(journal::Noted{std::string(journal::hurriedNote)}, std::string(journal::engineName));
    if (!arguments.has("--json")) {
        std::printf("release %s: %s\n%s", id.c_str(), procedure.title.c_str(), aboutLimits(procedure, *sources, arguments.has("--authorise-rollback")).c_str());
        std::fflush(stdout);
    }
    return driveHere(*place, *release, std::move(*answers), order->values, {person, terminal, arguments.has("--json"), arguments.value("--sources"), *limit, {}, *lease, peopleOf(arguments), &clock});
}

int resume(const Arguments& arguments)
{
    auto place = openStoreThatIsThere(arguments.value("--store"));
    if (!place) return fail(place.error());
    HurriedClock clock;
    auto release = session::Release::open(*place->journal, clock, arguments.operands.front());
    if (!release) return fail(withStore(release.error(), *place));
    if (const auto wrong = mayNotDrive(*place)) return fail(*wrong);
    session::catchUp(clock, release->record());
    auto answers = answersOf(arguments);
    if (!answers) return fail(answers.error());
    if (const auto wrong = answers->check(release->record())) return fail(*wrong);
    const auto values = valuesToGoOn(arguments, *answers, release->record());
    if (!values) return fail(values.error());
    const auto limit = outputLimitOf(arguments);
    if (!limit) return fail(limit.error());
    const auto lease = leaseOf(arguments);
    if (!lease) return fail(lease.error());
    const std::string person = personHere(arguments.value("--by"));
    // Nothing of a release that is over is changed; it only says once more how it ended.
    const bool over = release->record().stage == journal::Stage::Ended;
    for (const auto& [name, value] : *values)
        if (!over && release->record().values.find(name) == release->record().values.end()) release->propose(session::boundValue(*release->record().procedure, name, value), person);
    if (arguments.has("--drive")) {
        const auto drive = driveOf(arguments);
        if (!drive) return fail(drive.error());
        if (!over) release->propose(journal::DriveSet{{}, *drive}, person);
    }
    if (arguments.has("--until")) {
        auto hold = holdBefore(*release->record().procedure, arguments.value("--until"));
        if (!hold) return fail(hold.error());
        if (!over) release->propose(std::move(hold.value()), person);
    }
    const bool terminal = ::isatty(STDIN_FILENO) != 0 && !arguments.has("--json");
    return driveHere(*place, *release, std::move(*answers), *values, {person, terminal, arguments.has("--json"), arguments.value("--sources"), *limit, arguments.value("--reason"), *lease, peopleOf(arguments), &clock});
}

/// What watches the limits while the release is driven; nothing where nothing is measured and nobody is to be told. Sources that
/// cannot be read stop no way back: that is said, and it is driven unwatched.
Result<std::unique_ptr<session::Lookout>> lookoutFor(StorePlace& place, session::Release& release, session::Driver& driver, const std::string& folder, const Values& values, const DriveManner& manner)
{
    const journal::Record& record = release.record();
    if (record.stage == journal::Stage::Ended) return std::unique_ptr<session::Lookout>();
    auto sources = session::sourcesForRelease(*place.journal, record, manner.sources);
    if (!sources && record.stage != journal::Stage::Back) return sources.error();
    if (!sources) fail(sources.error());
    if (!sources || (sources->sources.empty() && sources->page.empty() && sources->notify.empty() && record.watch.addressees.empty())) return std::unique_ptr<session::Lookout>();
    session::Watchtower::Parts parts;
    parts.sources = std::move(sources.value());
    parts.folder = folder;
    parts.directory = record.directory;
    parts.secrets = [known = values, environment = monitor::environmentSecrets()](const std::string& name) -> std::optional<std::string> {
        if (const auto given = known.find(name); given != known.end()) return given->second;
        return environment(name);
    };
    return std::make_unique<session::Lookout>(release, driver, std::move(parts));
}

/// Why this program cannot drive, and what helps.
Error drivenBy(const session::DrivingRight::Attempt& attempt, const std::string& release)
{
    if (attempt.leftMs <= 0) return Error{"another program drives release " + release + "; speak to it with go, tick, hold or rollback"};
    return Error{attempt.holder + " drives release " + release + "; speak to them with go, tick, hold or rollback, let them hand it over, or take it over when they have been silent for " + std::to_string((attempt.leftMs + 999) / 1000) + " s"};
}

} // namespace

Result<std::int64_t> leaseOf(const Arguments& arguments)
{
    if (!arguments.has("--lease")) return session::DrivingRight::usualLengthMs;
    const std::string text = arguments.value("--lease");
    char* end = nullptr;
    const double seconds = std::strtod(text.c_str(), &end);
    if (text.empty() || *end != '\0' || !(seconds >= 0.5 && seconds <= 3600)) return Error{"--lease takes seconds, from 0.5 to 3600, and not '" + text + "'"};
    return static_cast<std::int64_t>(seconds * 1000);
}

int driveHere(StorePlace& place, session::Release& release, Answers answers, const Values& values, const DriveManner& manner)
{
    const auto folder = runFolder(place, release.id());
    if (!folder) return fail(folder.error());
    const auto program = runnerProgram();
    if (!program) return fail(program.error());
    sample::Harbour harbour;
    const auto board = harbour.open(release.record().directory);
    auto attempt = session::DrivingRight::take(*place.journal, {release.id(), *folder, deskOf(place, manner.person), manner.reason, manner.leaseMs});
    if (!attempt) return fail(attempt.error());
    if (!attempt->right) return fail(drivenBy(*attempt, release.id()));
    if (release.record().stage != journal::Stage::Ended)
        if (const auto kept = attempt->right->announce(release); !kept) return fail(kept.error());

    engine::ShellRunner shell(*folder, *program);
    engine::SqlRunner sql(*folder);
    engine::HttpRunner http(*folder);
    session::Driver::Parts parts;
    parts.shell = &shell;
    parts.sql = &sql;
    parts.http = &http;
    parts.person = manner.person;
    parts.right = &*attempt->right;
    parts.notary = session::notaryOf(*place.journal, release.id(), manner.people);
    parts.outputLimit = manner.outputLimit;
    for (const auto& [name, value] : values)
        if (session::isSecret(*release.record().procedure, name, value)) parts.secrets[name] = value;
    session::takeSecretsFromEnvironment(parts.secrets, release.record());
    session::Driver driver(release, *place.journal, std::move(parts));
    auto lookout = lookoutFor(place, release, driver, *folder, values, manner);
    if (!lookout) return fail(lookout.error());
    Headless headless(release, driver, std::move(answers), {manner.person, manner.terminal, !manner.json, manner.people});
    if (lookout.value()) headless.watchWith((*lookout)->tower);
    std::optional<session::Hurry> hurry;
    if (manner.clock && journal::isHurried(release.record())) hurry.emplace(release, driver, *manner.clock);
    if (hurry && lookout.value()) hurry->watchWith((*lookout)->tower);
    int stoppedBy = 0;
    const Interruption interruption([&](int signal) {
        stoppedBy = signal;
        headless.leave();
    });
    const int exit = headless.run();
    if (stoppedBy != 0 && release.record().stage != journal::Stage::Ended) {
        std::fputs(partingWords(place, release, stoppedBy).c_str(), stderr);
        attempt->right.reset();     // the signal ends this program before it could give anything back
        Interruption::obey(stoppedBy);
    }
    return print(manner.json ? jsonLine(release) : lastWords(place, release), exit);
}

std::vector<Verb> driveVerbs()
{
    constexpr Option driveOption{"--drive", "HOW", "flow: on to the next question; step: each command when you say so; hand: you run them"};
    constexpr Option untilOption{"--until", "STEP", "hold before this step, named by its title or its line"};
    return {
        {"run", "FILE", "starts a release of the runbook and drives it", {storeOption, driveOption, setOption, setEmptyOption, answersOption, untilOption, sourcesOption, outputLimitOption,
          requireSignaturesOption, policyOption, asOption, keysOption, trustOption, authoritiesOption,
          {"--authorise-rollback", "", "a breach that says so rolls back by itself"},
          {"--hurry", "", "for a lab: what is only waited for is passed over; the journal and the report of the release say so"},
          {"--again", "", "also where a release of this runbook is under way in this folder"},
          {"--window", "22:00-05:00…", "the release begins in this stretch of the day; may be given several times"}, {"--day", "Mon…", "and on this day of the week; may be given several times"},
          {"--freeze", "FROM/TO…", "and not between these local times, such as 2026-12-24T00:00/2026-12-27T06:00"}, {"--zone", "ZONE", "the zone of these times, such as Europe/Berlin; else this machine's"},
          {"--workdir", "DIR", "the folder in which commands begin; else the one you are in"}, leaseOption, byOption, jsonLineOption}, run},
        {"resume", "RELEASE", "drives a release on from where it stands, also after a crash", {storeOption, driveOption, setOption, setEmptyOption, answersOption, untilOption, sourcesOption, outputLimitOption, leaseOption, keysOption, trustOption, authoritiesOption, reasonOption, byOption, jsonLineOption}, resume},
    };
}

} // namespace holdpoint::app
