#pragma once

#include "models/journal/event.h"
#include "tests/support/cli.h"

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

/// A small world in which the commands of one runbook really run, as they stand in it. `try` builds it, for this test as for a person who
/// wants to try the product; the runbook itself is in HOLDPOINT_RUNBOOKS.
class Lab {
public:
    /// What lab.json says.
    [[nodiscard]] static QJsonObject described(const QString& name);
    /// The runbook of this lab; empty where it is not on this machine.
    [[nodiscard]] static QByteArray runbook(const QString& name);

    /// Begins to build it anew for the journey of this number, with a PostgreSQL that runs in `server`. The keys of its people lie in `home`; where
    /// that is empty, they are made.
    Lab(const QString& server, const QString& home, const QString& name, qsizetype journey);
    ~Lab();
    void waitUntilBuilt();
    Lab(const Lab&) = delete;
    Lab& operator=(const Lab&) = delete;

    /// Drives the release to where it ends, as a user would with prepared answers. All that is asked about a release is asked about this one.
    [[nodiscard]] Said drive();
    /// The database, as pg_dump writes it, or as sqlite3 does where the runbook has its data there.
    [[nodiscard]] QByteArray dump() const;
    /// What it was when the release began, or where that stands in the journey: before the line from which on its way back undoes things.
    [[nodiscard]] const QByteArray& before() const { return m_before; }
    /// Writes the report and signs it for each of the people of the lab. The answer is what was wrong; empty: nothing.
    [[nodiscard]] QString report() const;
    /// What `verify` and pdfsig say against the report; empty: nothing.
    [[nodiscard]] QString faultOfReport() const;

    /// Whether these words stand in the PDF.
    [[nodiscard]] bool reportSays(const char* words) const;
    /// Whether they stand in the page, where no line of a table is broken.
    [[nodiscard]] bool pageSays(const QString& words) const;

    [[nodiscard]] LabCounts counts() const;
    /// From its start to its end, by the clock of the release.
    [[nodiscard]] std::int64_t tookMs() const;
    [[nodiscard]] WayBack wayBack() const;
    /// Whether the release was stopped by this limit: it went back by itself, or it was held until a person did so.
    [[nodiscard]] bool wasStoppedBy(const QString& limit) const;
    [[nodiscard]] const QJsonObject& record() const { return m_record; }

private:
    [[nodiscard]] std::vector<journal::Event> events() const;
    /// Runs one of the lab's own scripts ("enter", "run", "dump").
    [[nodiscard]] Said call(const QString& script, const QStringList& words = {}) const;
    [[nodiscard]] Said callCli(QStringList words) const;
    /// What a person does beside the program, before the steps that lab.json names. The release is held before each of them.
    [[nodiscard]] Said driveByHands(const QJsonArray& hands);
    [[nodiscard]] Said driveToItsEnd();
    [[nodiscard]] Said doByHand(const QString& line) const;
    /// Whether it waits for somebody who has something to do elsewhere first.
    [[nodiscard]] bool isHeldForSomebody(const QByteArray& said, const QStringList& words) const;

    QString m_home, m_name;
    QJsonObject m_lab, m_journey;
    Cli m_cli;
    QString m_release;
    QJsonObject m_record;
    QByteArray m_before;
    QProcess m_world;               ///< it ends with its input
};

} // namespace holdpoint::tests
