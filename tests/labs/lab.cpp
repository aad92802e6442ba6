#include "tests/labs/lab.h"

#include "models/store/sqlite_journal.h"
#include "tests/models/signoff/company.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QUrl>
#include <QVariant>

namespace holdpoint::tests {

namespace {

const QString labs = QStringLiteral(HOLDPOINT_SOURCE_DIR "/tests/labs/");
constexpr int patienceMs = 200'000;
constexpr int held = 3;
const QByteArray passphrase = "words of the lab\n";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject joined(QJsonObject all, const QJsonObject& more)
{
    for (auto at = more.begin(); at != more.end(); ++at) all.insert(at.key(), at.value());
    return all;
}

QString identityOf(const QString& person) { return QString(person).toLower().replace(u' ', u'-'); }

} // namespace

QJsonObject Lab::described(const QString& name) { return QJsonDocument::fromJson(bytesOf(labs + name + QStringLiteral("/lab.json"))).object(); }

QByteArray Lab::runbook(const QString& name)
{
    const QDir seeds(QStringLiteral(HOLDPOINT_RUNBOOKS "/seeds"));
    const QStringList files = seeds.entryList({name + QStringLiteral("_*")}, QDir::Files);
    return files.isEmpty() ? QByteArray() : bytesOf(seeds.filePath(files.first()));
}

Lab::Lab(const Postgres& server, const QString& home, const QString& name, const QJsonObject& journey) : m_server(server), m_home(home), m_name(name), m_lab(described(name)), m_journey(journey)
{
    // The runbook names them, so each journey has them anew. The first one is what is compared.
    const QJsonArray databases = m_lab.value(QLatin1String("databases")).toArray();
    for (const QJsonValue& one : databases) {
        static_cast<void>(server.ask("DROP DATABASE IF EXISTS \"" + one.toString().toStdString() + "\" WITH (FORCE)"));
        static_cast<void>(server.freshDatabase(one.toString().toStdString()));
    }
    m_database = databases.isEmpty() ? QStringLiteral("postgres") : databases.at(0).toString();
    m_made[QStringLiteral("lab")] = m_cli.folder();
    m_made[QStringLiteral("database")] = QString::fromStdString(server.url(m_database.toStdString()));
    m_made[QStringLiteral("host")] = QString::fromUtf8(QUrl::toPercentEncoding(server.folder()));
    prepareWorld();
    startService();
    build();
    if (QDir(m_home).isEmpty()) makePeople();
    writeAnswers();
}

/// All that the stand-ins and the real tools need to find this lab and no other.
void Lab::prepareWorld() const
{
    static const QByteArray path = qgetenv("PATH");
    const QByteArray own = (labs + m_name + QStringLiteral("/bin:") + labs + QStringLiteral("bin:")).toUtf8();
    qputenv("PATH", QByteArray(own + path));
    qputenv("LAB", m_cli.folder().toUtf8());
    qputenv("CURL_HOME", m_cli.folder().toUtf8());
    qputenv("LAB_TOOLS", (labs + QStringLiteral("bin")).toUtf8());
    qputenv("LAB_DATABASE", m_made[QStringLiteral("database")].toUtf8());
    qputenv("PGHOST", m_server.folder().toUtf8());
    qputenv("PGUSER", "tester");
    qputenv("PGPASSWORD", Postgres::password);
    qputenv("XDG_DATA_HOME", m_home.toUtf8());
    qputenv("GIT_CONFIG_GLOBAL", "/dev/null");
    qputenv("GIT_EDITOR", "true");
    for (const char* name : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"}) qputenv(name, "Lab");
    for (const char* address : {"GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"}) qputenv(address, "lab@example.com");
    QByteArray faults;
    for (const QJsonValue& fault : m_journey.value(QLatin1String("faults")).toArray()) faults += fault.toString().toUtf8() + '\n';
    m_cli.write(QStringLiteral("faults"), faults);
    m_cli.write(QStringLiteral("calls"), {});
    m_cli.write(QStringLiteral("runbook.md"), runbook(m_name));
}

void Lab::startService()
{
    QStringList words{labs + QStringLiteral("service.py"), m_cli.path(QStringLiteral("state"))};
    const QJsonArray hosts = m_lab.value(QLatin1String("hosts")).toArray();
    if (!hosts.isEmpty()) words << labs + m_name + QStringLiteral("/web") << QVariant(hosts.toVariantList()).toStringList();
    m_service.start(QStringLiteral("python3"), words);
    while (!m_service.canReadLine())
        if (!m_service.waitForReadyRead(patienceMs)) qFatal("the service of the lab %s does not start: %s", qPrintable(m_name), m_service.readAllStandardError().constData());
    const QList<QByteArray> ports = m_service.readLine().trimmed().split(' ');
    m_made[QStringLiteral("port")] = QString::fromLatin1(ports.first());
    // Whatever host a runbook names, curl finds this service there, and knows its certificate.
    if (!hosts.isEmpty()) m_cli.write(QStringLiteral(".curlrc"), "connect-to = \":443:127.0.0.1:" + ports.last() + "\"\nconnect-to = \":3000:127.0.0.1:" + ports.first() + "\"\ncacert = \"" + m_cli.path(QStringLiteral("web.pem")).toUtf8() + "\"\n");
}

Lab::~Lab()
{
    if (m_service.state() == QProcess::NotRunning) return;
    m_service.closeWriteChannel();
    m_service.waitForFinished(patienceMs);
}

void Lab::build()
{
    const Ran built = runIn(m_cli.folder(), QStringLiteral("bash"), {labs + m_name + QStringLiteral("/build.sh")});
    if (built.exit != 0) qFatal("the lab %s cannot be built: %s", qPrintable(m_name), built.err.constData());
    for (const QByteArray& line : built.out.split('\n'))
        if (const qsizetype at = line.indexOf('='); at > 0) m_made[QString::fromUtf8(line.left(at))] = QString::fromUtf8(line.mid(at + 1));
    const QString before = m_journey.value(QLatin1String("before")).toString();
    if (!before.isEmpty()) static_cast<void>(m_server.ask(before.toStdString(), m_database.toStdString()));
}

void Lab::makePeople() const
{
    const QJsonObject people = m_lab.value(QLatin1String("people")).toObject();
    for (auto at = people.begin(); at != people.end(); ++at) {
        const QString file = identityOf(at.key()) + QStringLiteral(".pem");
        const Ran made = runIn(m_cli.folder(), QStringLiteral(HOLDPOINT_CLI), {QStringLiteral("identity"), QStringLiteral("new"), at.key()}, passphrase);
        if (made.exit != 0) qFatal("there is no identity of %s: %s", qPrintable(at.key()), made.err.constData());
        m_cli.write(file, runIn(m_cli.folder(), QStringLiteral(HOLDPOINT_CLI), {QStringLiteral("identity"), QStringLiteral("export"), at.key()}).out);
        QStringList words{QStringLiteral("trust"), QStringLiteral("add"), file};
        for (const QString& role : at.value().toString().split(u'|')) words << QStringLiteral("--role") << role;
        const Ran trusted = runIn(m_cli.folder(), QStringLiteral(HOLDPOINT_CLI), words);
        if (trusted.exit != 0) qFatal("nobody trusts %s: %s", qPrintable(at.key()), trusted.err.constData());
    }
}

QByteArray Lab::filled(const QJsonObject& object) const
{
    QByteArray text = QJsonDocument(object).toJson();
    for (auto at = m_made.begin(); at != m_made.end(); ++at) text.replace(QByteArray('{' + at.key().toUtf8() + '}'), at.value().toUtf8());
    return text;
}

void Lab::writeAnswers() const
{
    const auto both = [this](const char* field) { return joined(m_lab.value(QLatin1String(field)).toObject(), m_journey.value(QLatin1String(field)).toObject()); };
    m_cli.write(QStringLiteral("answers.json"), filled({{QStringLiteral("by"), QStringLiteral("Rea Lund")}, {QStringLiteral("otherwise"), QStringLiteral("go")}, {QStringLiteral("set"), both("set")}, {QStringLiteral("answers"), both("answers")}}));
    m_cli.write(QStringLiteral("sources.json"), filled({{QStringLiteral("sources"), both("sources")}}));
}

Said Lab::drive() const
{
    QStringList words{QStringLiteral("run"), QStringLiteral("runbook.md"), QStringLiteral("--sources"), QStringLiteral("sources.json"), QStringLiteral("--workdir"), m_lab.value(QLatin1String("directory")).toString()};
    if (m_journey.value(QLatin1String("authorised")).toBool()) words << QStringLiteral("--authorise-rollback");
    for (const QJsonValue& word : m_lab.value(QLatin1String("options")).toArray()) words << word.toString();
    const Said said = inItsPlaces(words);
    const QString way = m_journey.value(QLatin1String("way")).toString();
    if (way.isEmpty() || said.exit != held) return said;
    // Where the runbook leaves several ways back, somebody names one.
    Said back = inItsPlaces({QStringLiteral("rollback"), m_cli.newest(), way, QStringLiteral("--reason"), QStringLiteral("it cannot stay like this")});
    return {back.exit, said.out + back.out, said.err + back.err};
}

/// The program as a user calls it, who finds the folders that the runbook names.
Said Lab::inItsPlaces(const QStringList& call) const
{
    QStringList words{labs + QStringLiteral("places.sh"), m_cli.folder()};
    for (const QJsonValue& place : m_lab.value(QLatin1String("places")).toArray()) words << place.toString();
    words << QStringLiteral("--") << QStringLiteral(HOLDPOINT_CLI) << call << QStringLiteral("--by") << QStringLiteral("Rea Lund") << QStringLiteral("--answers") << QStringLiteral("answers.json")
          << QStringLiteral("--store") << QStringLiteral("sqlite:") + m_cli.path(QStringLiteral("store.db"));
    qputenv("LAB_WORDS", passphrase.trimmed());
    QProcess program;
    program.setWorkingDirectory(m_cli.folder());
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QStringLiteral("bash"), words);
    if (!program.waitForFinished(patienceMs)) {
        // What it has said by now says where it hangs; it takes what it has begun along.
        program.terminate();
        program.waitForFinished(10'000);
    }
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, program.readAllStandardOutput(), program.readAllStandardError()};
}

QByteArray Lab::dump() const
{
    QStringList words{QStringLiteral("/usr/bin/pg_dump"), QStringLiteral("-d"), m_made[QStringLiteral("database")]};
    // A runbook that has its data in SQLite says so.
    if (const QJsonArray own = m_lab.value(QLatin1String("dump")).toArray(); !own.isEmpty()) words = QVariant(own.toVariantList()).toStringList();
    const Ran dumped = runIn(m_cli.folder(), words.first(), words.mid(1));
    if (dumped.exit != 0) qFatal("the dump: %s", dumped.err.constData());
    // Newer ones write a word of their own into each dump, which is never the same.
    QByteArray kept;
    for (const QByteArray& line : dumped.out.split('\n'))
        if (!line.startsWith("\\restrict ") && !line.startsWith("\\unrestrict ")) kept += line + '\n';
    return kept;
}

QString Lab::report() const
{
    QStringList words{QStringLiteral("report"), m_cli.newest(), QStringLiteral("-o"), QStringLiteral("out"), QStringLiteral("--store"), QStringLiteral("sqlite:") + m_cli.path(QStringLiteral("store.db"))};
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
    const Ran sealed = runIn(m_cli.folder(), QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), m_cli.path(QStringLiteral("out/%1.pdf").arg(m_cli.newest()))});
    const qsizetype signers = m_lab.value(QLatin1String("people")).toObject().size();
    if (sealed.out.count("Signature Validation: Signature is Valid.") != signers || sealed.out.count("Total document signed") != 1) return QString::fromUtf8(sealed.out + sealed.err);
    return {};
}

bool Lab::reportSays(const char* words) const
{
    return runIn(m_cli.folder(), QStringLiteral("pdftotext"), {QStringLiteral("-layout"), m_cli.path(QStringLiteral("out/%1.pdf").arg(m_cli.newest())), QStringLiteral("-")}).out.simplified().contains(words);
}

std::int64_t Lab::tookMs() const
{
    const auto at = [record = this->record()](const char* field) { return QDateTime::fromString(record.value(QLatin1String(field)).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch(); };
    return at("ended") - at("started");
}

LabCounts Lab::counts() const
{
    LabCounts counts;
    const QJsonObject outline = QJsonDocument::fromJson(m_cli.call({QStringLiteral("outline"), QStringLiteral("runbook.md"), QStringLiteral("--json")}).out).object();
    for (auto at = outline.begin(); at != outline.end(); ++at)
        if (at.key() != QLatin1String("findings")) counts.understood += static_cast<int>(at.value().toArray().size());
    const QJsonObject record = this->record();
    for (const QJsonValue& value : record.value(QLatin1String("items")).toArray()) {
        const QJsonObject item = value.toObject();
        if (item.value(QLatin1String("state")) == QLatin1String("settled")) ++counts.driven;
        for (const QJsonValue& check : item.value(QLatin1String("end")).toObject().value(QLatin1String("checks")).toArray())
            if (check.toObject().value(QLatin1String("verdict")) != QLatin1String("undecided")) ++counts.checked;
        if (!item.value(QLatin1String("answer")).toString().isEmpty()) ++counts.checked;
    }
    const QJsonObject evidence = QJsonDocument::fromJson(m_cli.read(QStringLiteral("out/%1.evidence.json").arg(m_cli.newest()))).object();
    counts.reported = evidence.value(QLatin1String("summary")).toObject().value(QLatin1String("items")).toObject().value(QLatin1String("all")).toInt();
    return counts;
}

WayBack Lab::wayBack() const
{
    WayBack back;
    const auto journal = store::SqliteJournal::open(m_cli.path(QStringLiteral("store.db")).toStdString());
    if (!journal) return back;
    const auto events = journal.value()->read(m_cli.newest().toStdString(), 0);
    std::int64_t begun = 0;
    for (const journal::Event& event : *events) {
        if (const auto* going = std::get_if<journal::RollbackBegun>(&event.body)) {
            begun = event.atMs;
            if (going->budget != plan::Seconds::unknown) back.promisedMs = std::int64_t{going->budget} * 1000;
        }
        if (std::holds_alternative<journal::Finished>(event.body) && begun != 0) back.tookMs = event.atMs - begun;
    }
    return back;
}

} // namespace holdpoint::tests
