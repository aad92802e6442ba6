#pragma once

#include "tests/support/cli.h"
#include "tests/support/postgres.h"

#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <cstdint>
#include <vector>

namespace holdpoint::tests {

/// What was done with a seed, in numbers.
struct LabCounts {
    int understood = 0;     ///< elements of the outline
    int driven = 0;         ///< items that came to their end in the release
    int checked = 0;        ///< verdicts on what a command gave, and words of people
    int reported = 0;       ///< items that the evidence accounts for
};

/// How long a release went back, by its journal.
struct WayBack {
    std::int64_t tookMs = -1;
    std::int64_t promisedMs = -1;   ///< what the runbook says of it; below 0: nothing
};

/// A small world in which the commands of one runbook really run, as they stand in it: folders, a database, a repository, and
/// stand-ins for the tools that a test cannot have, which change this world and can be told to fail. `tests/labs/NAME` describes it
/// (lab.json), builds it (build.sh) and has the stand-ins (bin); the runbook itself is in HOLDPOINT_RUNBOOKS. A service tells the numbers
/// that lie in the folder `state` over HTTP, at {port}, and answers for the product (web) at the hosts that lab.json names.
class Lab {
public:
    /// What lab.json says.
    [[nodiscard]] static QJsonObject described(const QString& name);
    /// The runbook of this lab; empty where it is not on this machine.
    [[nodiscard]] static QByteArray runbook(const QString& name);

    /// Builds it anew for one of its journeys. The keys of its people lie in `home`; where that is empty, they are made.
    Lab(const Postgres& server, const QString& home, const QString& name, const QJsonObject& journey);
    ~Lab();
    Lab(const Lab&) = delete;
    Lab& operator=(const Lab&) = delete;

    /// Drives the release to where it ends, as a user would with prepared answers.
    [[nodiscard]] Said drive() const;
    /// The database, as pg_dump writes it, or as sqlite3 does where the runbook has its data there.
    [[nodiscard]] QByteArray dump() const;
    /// Writes the report and signs it for each of the people of the lab. The answer is what was wrong; empty: nothing.
    [[nodiscard]] QString report() const;
    /// What `verify` and pdfsig say against the report; empty: nothing.
    [[nodiscard]] QString faultOfReport() const;

    /// Whether these words stand in the PDF.
    [[nodiscard]] bool reportSays(const char* words) const;

    [[nodiscard]] LabCounts counts() const;
    /// From its start to its end, by the clock of the release.
    [[nodiscard]] std::int64_t tookMs() const;
    [[nodiscard]] WayBack wayBack() const;
    [[nodiscard]] QJsonObject record() const { return m_cli.record(m_cli.newest()); }
    [[nodiscard]] QByteArray calls() const { return m_cli.read(QStringLiteral("calls")); }

private:
    [[nodiscard]] Said inItsPlaces(const QStringList& call) const;
    void prepareWorld() const;
    void startService();
    void build();
    void makePeople() const;
    void writeAnswers() const;
    /// With what was made here for {lab}, {database} and the values that build.sh prints.
    [[nodiscard]] QByteArray filled(const QJsonObject& object) const;

    const Postgres& m_server;
    QString m_home, m_name;
    QJsonObject m_lab, m_journey;
    Cli m_cli;
    QProcess m_service;             ///< it ends with its input
    QString m_database;
    QMap<QString, QString> m_made;
};

} // namespace holdpoint::tests
