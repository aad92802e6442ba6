#pragma once

#include "models/session/delegation.h"
#include "models/session/release_session.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace holdpoint::widgets {

/// Somebody hands a role on for a while: another person, known by a certificate, may sign in it. The statement is shown as it will be
/// signed, as in the dialog for signing. Enter signs, or says what is missing.
class DelegateDialog : public QDialog {
    Q_OBJECT

public:
    DelegateDialog(session::ReleaseSession& session, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildFields();
    QWidget* buildReceiver();
    QWidget* buildFoot();
    void chooseFile();
    void offerRoles();
    void refresh();
    void look();
    void sign();
    void keep(const journal::Testimony& words);
    void refuse(const QString& why);
    [[nodiscard]] std::optional<session::SignDesk::Identity> who() const;

    session::ReleaseSession& m_session;
    std::unique_ptr<session::SignDesk> m_desk;
    std::vector<session::SignDesk::Identity> m_identities;
    std::optional<Result<session::Signatory>> m_receiver;      ///< whom the named certificate stands for
    session::DelegationWish m_wish;                     ///< as it is shown
    std::optional<journal::Statement> m_statement;
    bool m_busy = false;
    QComboBox* m_who = nullptr;
    QComboBox* m_role = nullptr;
    QLineEdit* m_file = nullptr;
    QDateTimeEdit* m_until = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_heading = nullptr;        ///< what the text below it is: the statement, or what is missing
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_passphraseLabel = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLabel* m_trouble = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace holdpoint::widgets
