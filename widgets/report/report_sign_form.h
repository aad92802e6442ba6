#pragma once

#include "models/session/report_desk.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace holdpoint::widgets {

/// Where somebody adds a signature to the report that stands beside it: who, in which role, what it means, and the passphrase, which is
/// forgotten when it was used. Enter signs, or says what is missing.
class ReportSignForm : public QWidget {
    Q_OBJECT

public:
    ReportSignForm(session::ReportDesk& desk, QStringList roles, QString person, QWidget* parent = nullptr);

    /// Looks anew who there is, and waits for a passphrase.
    void begin();
    /// Forgets what was typed, and what is being signed. False: it is signed in this moment, which is told when it is.
    [[nodiscard]] bool leave();
    /// Looks anew where time stamps come from.
    void lookForServer();

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildWho();
    QWidget* buildFoot();
    void offerIdentities(const QString& chosen = {});
    void offerRoles();
    void look();
    [[nodiscard]] QString missing() const;
    void makeIdentity();
    void sign();
    void refuse(const QString& why);
    [[nodiscard]] std::optional<session::SignDesk::Identity> who() const;
    [[nodiscard]] bool stamped() const;

    session::ReportDesk& m_desk;
    QStringList m_roles;
    QString m_person;
    std::vector<session::SignDesk::Identity> m_identities;
    bool m_busy = false;
    QComboBox* m_who = nullptr;
    QPushButton* m_new = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_meaning = nullptr;
    QLabel* m_passphraseLabel = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QCheckBox* m_stamp = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_warning = nullptr;        ///< that the signature will not count, as long as that is so
    QLabel* m_trouble = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace holdpoint::widgets
