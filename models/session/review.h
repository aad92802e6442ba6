#pragma once

#include "models/session/annotate.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace holdpoint::session {

/// A runbook that somebody looks through before a release of it begins: what it says, what was corrected, and what the file
/// would become. Reading, compiling, comparing and writing happen in the background. Nothing of the runbook is run.
class Review : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }
    /// As it stands with all corrections; null until it is read.
    [[nodiscard]] const RunbookPointer& runbook() const { return m_now; }
    /// As it lies in the file.
    [[nodiscard]] const RunbookPointer& original() const { return m_original; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isChanged() const { return m_now != m_original; }
    [[nodiscard]] bool canUndo() const { return !m_before.empty(); }
    [[nodiscard]] bool canRepair() const;
    [[nodiscard]] bool isRepaired() const { return m_repaired; }

    // Each is answered by a signal; while one is under way no other is taken.
    void correct(const Correction& correction);
    void repair();
    void undo();
    /// What saving would change in the file, and what the repair alone would.
    void compare();
    void compareRepair();
    void save();

Q_SIGNALS:
    void opened();
    /// It cannot be read: one line that says why.
    void failed(const QString& why);
    /// The runbook reads otherwise now.
    void corrected();
    void compared(const QString& diff);
    void repairCompared(const QString& diff);
    void saved();
    void refused(const QString& why);
    void busyChanged(bool busy);

private:
    struct Step {
        RunbookPointer runbook;
        bool repaired = false;
    };
    bool begin();
    void end();
    template <typename Change> void change(Change make, bool repairs);
    void take(const RunbookPointer& next, bool repairs);
    void dropOldSteps();

    QString m_path;
    RunbookPointer m_original, m_now;
    std::vector<Step> m_before;
    bool m_repaired = false;
    bool m_busy = false;
};

} // namespace holdpoint::session
