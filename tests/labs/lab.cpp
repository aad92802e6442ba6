#include "tests/labs/lab.h"

#include "models/store/sqlite_journal.h"
#include "tests/models/signoff/company.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace holdpoint::tests {

namespace {

const QString seeds = QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds");
const QString labs = QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/labs/");
constexpr int patienceMs = 200'000;
constexpr int held = 3;
const QByteArray passphrase = "words of the lab\n";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether it has come to the step that --until names.
bool isHeldForHands(const QByteArray& said)
{
    const qsizetype at = said.lastIndexOf("waits for the word to go on: ");
    return at >= 0 && (said.indexOf("--until", at) >= 0 || said.indexOf("to be held before", at) >= 0);
}

/// Whether it has stopped by itself, because of what was measured while it only waited.
bool isHeldForALimit(const QByteArray& said)
{
    const qsizetype at = said.lastIndexOf("waits for the word to go on, held by holdpoint: ");
    return at >= 0 && said.indexOf("the time to watch it is over", at) >= 0;
}

} // namespace

QJsonObject Lab::described(const QString& name) { return QJsonDocument::fromJson(bytesOf(labs + name + QStringLiteral("/lab.json"))).object(); }

QByteArray Lab::runbook(const QString& name)
{
    const QStringList files = QDir(seeds).entryList({name + QStringLiteral("_*")}, QDir::Files);
    return files.isEmpty() ? QByteArray() : bytesOf(QDir(seeds).filePath(files.first()));
}

Lab::Lab(const QString& server, const QString& home, const QString& name, qsizetype journey) : m_home(home), m_name(name), m_lab(described(name)), m_journey(m_lab.value(QLatin1String("journeys")).toArray().at(journey).toObject())
{
    m_world.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_world.start(labs + QStringLiteral("try"), {name, QString::number(journey + 1), QStringLiteral("--folder"), m_cli.folder(), QStringLiteral("--home"), home, QStringLiteral("--server"), server,
        QStringLiteral("--runbooks"), seeds, QStringLiteral("--cli"), QStringLiteral(HOLDPOINT_CLI)});
}

void Lab::waitUntilBuilt()
{
    for (QByteArray line; !line.startsWith("ready");) {
        if (!m_world.canReadLine() && !m_world.waitForReadyRead(patienceMs)) qFatal("the lab %s cannot be built", qPrintable(m_name));
        if (m_world.canReadLine()) line = m_world.readLine();
    }
    // What is asked of the program from outside of the lab is asked for the same people.
    qputenv("XDG_DATA_HOME", m_home.toUtf8());
}

Lab::~Lab()
{
    m_world.closeWriteChannel();
    if (!m_world.waitForFinished(patienceMs)) qFatal("the lab %s does not end", qPrintable(m_name));
}

Said Lab::drive()
{
    m_before = dump();
    Said said = driveToItsEnd();
    m_release = m_cli.newest();
    m_record = m_cli.record(m_release);
    return said;
}

Said Lab::driveToItsEnd()
{
    const Said said = driveByHands((m_journey.contains(QLatin1String("by_hand")) ? m_journey : m_lab).value(QLatin1String("by_hand")).toArray());
    const QString way = m_journey.value(QLatin1String("way")).toString();
    if (way.isEmpty() || said.exit != held) return said;
    if (const QString first = m_journey.value(QLatin1String("first")).toString(); !first.isEmpty())
        if (const Said done = doByHand(first); done.exit != 0) return {-1, said.out + done.out, said.err + done.err};
    // Where the runbook leaves several ways back, somebody names one.
    const Said back = callCli({QStringLiteral("rollback"), m_cli.newest(), way, QStringLiteral("--reason"), QStringLiteral("it cannot stay like this")});
    return {back.exit, said.out + back.out, said.err + back.err};
}

Said Lab::doByHand(const QString& line) const { return call(QStringLiteral("enter"), {QStringLiteral("bash"), QStringLiteral("-c"), line}); }

Said Lab::driveByHands(const QJsonArray& hands)
{
    const auto until = [&](qsizetype at) { return at < hands.size() ? QStringList{QStringLiteral("--until"), hands.at(at).toObject().value(QLatin1String("until")).toString()} : QStringList(); };
    Said said = call(QStringLiteral("run"), until(0));
    QByteArray before;      // all that it has said, for whoever wants to know where it went wrong
    for (qsizetype at = 0; at < hands.size() && said.exit == held && isHeldForHands(said.out); ++at) {
        const QString release = m_cli.newest();
        if (const QJsonValue from = m_journey.value(QLatin1String("stands_from")); hands.at(at).toObject().value(QLatin1String("until")) == from) m_before = dump();
        for (const Said& done : {doByHand(hands.at(at).toObject().value(QLatin1String("do")).toString()), m_cli.call({QStringLiteral("go"), release, QStringLiteral("--by"), QStringLiteral("Rea Lund")})})
            if (done.exit != 0) return {-1, said.out + done.out, said.err + done.err};
        const Said on = callCli(QStringList{QStringLiteral("resume"), release} + until(at + 1));
        before += said.out;
        said = {on.exit, on.out, said.err + on.err};
    }
    return {said.exit, before + said.out, said.err};
}

Said Lab::callCli(QStringList words) const
{
    words.prepend(QStringLiteral(HOLDPOINT_CLI));
    return call(QStringLiteral("enter"), words + QStringList{QStringLiteral("--by"), QStringLiteral("Rea Lund"), QStringLiteral("--answers"), QStringLiteral("answers.json"), QStringLiteral("--store"), QStringLiteral("sqlite:") + m_cli.path(QStringLiteral("store.db"))});
}

bool Lab::isHeldForSomebody(const QByteArray& said, const QStringList& words) const
{
    return (words.contains(QStringLiteral("--until")) && isHeldForHands(said)) || (m_journey.contains(QLatin1String("way")) && isHeldForALimit(said));
}

Said Lab::call(const QString& script, const QStringList& words) const
{
    QProcess program;
    program.setWorkingDirectory(m_cli.folder());
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(m_cli.path(script), words);
    QByteArray out;
    bool waits = false;
    // While limits are watched it also waits for a hold's end; whoever has something to do elsewhere ends it, and it goes on later.
    QElapsedTimer clock;
    clock.start();
    while (program.state() != QProcess::NotRunning && !waits && clock.elapsed() < patienceMs) {
        program.waitForReadyRead(1'000);
        out += program.readAllStandardOutput();
        waits = isHeldForSomebody(out, words);
    }
    if (program.state() != QProcess::NotRunning) {
        // What it has said by now says where it hangs; it takes what it has begun along.
        program.terminate();
        program.waitForFinished(10'000);
    }
    out += program.readAllStandardOutput();
    return {waits ? held : program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, out, program.readAllStandardError()};
}

QByteArray Lab::dump() const
{
    const Said dumped = call(QStringLiteral("dump"));
    if (dumped.exit != 0) qFatal("the dump: %s", dumped.err.constData());
    // Newer ones write a word of their own into each dump, which is never the same.
    QByteArray kept;
    for (const QByteArray& line : dumped.out.split('\n'))
        if (!line.startsWith("\\restrict ") && !line.startsWith("\\unrestrict ")) kept += line + '\n';
    return kept;
}

QString Lab::report() const
{
    QStringList words{QStringLiteral("report"), m_release, QStringLiteral("-o"), QStringLiteral("out"), QStringLiteral("--store"), QStringLiteral("sqlite:") + m_cli.path(QStringLiteral("store.db"))};
    const QJsonObject people = m_lab.value(QLatin1String("people")).toObject();
    for (auto at = people.begin(); at != people.end(); ++at) words << QStringLiteral("--sign") << at.key() << QStringLiteral("--role") << at.value().toString().section(u'|', 0, 0);
    const Ran made = runIn(m_cli.folder(), QStringLiteral(HOLDPOINT_CLI), words, passphrase.repeated(people.size()));
    return made.exit == 0 ? QString() : QString::fromUtf8(made.err);
}

QString Lab::faultOfReport() const
{
    QStringList words{QStringLiteral("verify")};
    for (QDirIterator at(m_cli.path(QStringLiteral("out")), QDir::Files); at.hasNext();) words << at.next();
    const Ran verified = runIn(m_cli.folder(), QStringLiteral(HOLDPOINT_CLI), words);
    if (verified.exit != 0 || !verified.out.contains("all of it holds")) return QString::fromUtf8(verified.out + verified.err);
    const Ran sealed = runIn(m_cli.folder(), QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), m_cli.path(QStringLiteral("out/%1.pdf").arg(m_release))});
    const qsizetype signers = m_lab.value(QLatin1String("people")).toObject().size();
    if (sealed.out.count("Signature Validation: Signature is Valid.") != signers || sealed.out.count("Total document signed") != 1) return QString::fromUtf8(sealed.out + sealed.err);
    return {};
}

bool Lab::reportSays(const char* words) const
{
    return runIn(m_cli.folder(), QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_cli.path(QStringLiteral("out/%1.pdf").arg(m_release)), QStringLiteral("-")}).out.simplified().contains(words);
}

bool Lab::pageSays(const QString& words) const { return m_cli.read(QStringLiteral("out/%1.html").arg(m_release)).contains(words.toUtf8()); }

std::int64_t Lab::tookMs() const
{
    const auto at = [this](const char* field) { return QDateTime::fromString(m_record.value(QLatin1String(field)).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch(); };
    return at("ended") - at("started");
}

LabCounts Lab::counts() const
{
    LabCounts counts;
    const QJsonObject outline = QJsonDocument::fromJson(m_cli.call({QStringLiteral("outline"), QStringLiteral("runbook.md"), QStringLiteral("--json")}).out).object();
    for (auto at = outline.begin(); at != outline.end(); ++at)
        if (at.key() != QLatin1String("findings")) counts.understood += static_cast<int>(at.value().toArray().size());
    for (const QJsonValue& value : m_record.value(QLatin1String("items")).toArray()) {
        const QJsonObject item = value.toObject();
        if (item.value(QLatin1String("state")) == QLatin1String("settled")) ++counts.driven;
        for (const QJsonValue& check : item.value(QLatin1String("end")).toObject().value(QLatin1String("checks")).toArray())
            if (check.toObject().value(QLatin1String("verdict")) != QLatin1String("undecided")) ++counts.checked;
        if (!item.value(QLatin1String("answer")).toString().isEmpty()) ++counts.checked;
    }
    const QJsonObject evidence = QJsonDocument::fromJson(m_cli.read(QStringLiteral("out/%1.evidence.json").arg(m_release))).object();
    counts.reported = evidence.value(QLatin1String("summary")).toObject().value(QLatin1String("items")).toObject().value(QLatin1String("all")).toInt();
    return counts;
}

std::vector<journal::Event> Lab::events() const
{
    const auto journal = store::SqliteJournal::open(m_cli.path(QStringLiteral("store.db")).toStdString());
    if (!journal) return {};
    auto events = journal.value()->read(m_release.toStdString(), 0);
    return events ? std::move(events.value()) : std::vector<journal::Event>();
}

WayBack Lab::wayBack() const
{
    WayBack back;
    std::int64_t begun = 0;
    for (const journal::Event& event : events()) {
        if (const auto* going = std::get_if<journal::RollbackBegun>(&event.body)) {
            begun = event.atMs;
            if (going->budget != plan::Seconds::unknown) back.promisedMs = std::int64_t{going->budget} * 1000;
        }
        if (std::holds_alternative<journal::Finished>(event.body) && begun != 0) back.tookMs = event.atMs - begun;
    }
    return back;
}

bool Lab::wasStoppedBy(const QString& limit) const
{
    const std::string id = limit.toStdString();
    bool breached = false, held = false;
    for (const journal::Event& event : events()) {
        if (const auto* judged = std::get_if<journal::LimitJudged>(&event.body); judged && judged->limit == id) breached = breached || judged->state == journal::LimitState::Breached;
        if (const auto* stands = std::get_if<journal::Held>(&event.body)) held = held || stands->limit == id;
        if (std::holds_alternative<journal::RollbackBegun>(event.body)) return breached && (held || event.actor == journal::engineName);
    }
    return false;
}

} // namespace holdpoint::tests
