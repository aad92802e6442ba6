#pragma once

#include "models/session/readiness.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace holdpoint::widgets {

class BeginTimes;

/// How a release is to begin, what it still needs for that, and the button that begins it.
class StartForm : public QWidget {
    Q_OBJECT

public:
    explicit StartForm(QWidget* parent = nullptr);

    void setRunbook(const session::RunbookPointer& runbook);
    void setValues(const session::Values& values);
    void setFolder(const QString& folder);
    void setDrive(journal::Drive drive);
    /// Something is being written or compiled: nothing begins until that is done.
    void setBusy(bool busy);
    [[nodiscard]] session::StartOrder order() const;
    [[nodiscard]] bool isReady() const { return m_known && m_lacks.empty() && !m_busy; }

Q_SIGNALS:
    void startChosen();
    void valueWanted(const QString& name);      ///< somebody wants to give it now

private:
    void makeFields();
    [[nodiscard]] QWidget* makeNeeds();
    void fillSteps();
    void offerAuthority();
    void askForFolder();
    void ask();
    void show(const std::vector<session::Lack>& lacks);
    void showButton();
    void goTo(const session::Lack& lack);
    void press();
    [[nodiscard]] static QString textOf(const session::Lack& lack);

    session::RunbookPointer m_runbook;
    session::Values m_values;
    std::vector<session::Lack> m_lacks;
    unsigned m_asked = 0;
    bool m_known = false;       ///< m_lacks is of what stands here now
    bool m_busy = false;
    QComboBox* m_drive = nullptr;
    QLineEdit* m_folder = nullptr;
    QToolButton* m_browse = nullptr;
    QComboBox* m_holdBefore = nullptr;
    BeginTimes* m_times = nullptr;
    QCheckBox* m_authorises = nullptr;
    QLabel* m_missing = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_start = nullptr;
};

} // namespace holdpoint::widgets
