#pragma once

#include "models/session/release_session.h"

#include <QDialog>

#include <memory>
#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace holdpoint::widgets {

/// Somebody signs: a sign-off, an answer to a go/no-go poll, or its decision. The whole statement is shown as it will be signed, and the
/// passphrase is typed into a field that shows nothing and forgets it.
/// Enter signs, or says what is missing.
class SignDialog : public QDialog {
    Q_OBJECT

public:
    using What = session::SignDesk::What;

    SignDialog(session::ReleaseSession& session, What what, std::uint32_t item, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildDecisions();
    QWidget* buildFields();
    QWidget* buildFoot();
    void offerIdentities(const QString& chosen = {});
    void makeIdentity();
    void offerRoles();
    void refresh();
    [[nodiscard]] QString missing() const;
    [[nodiscard]] QString asked() const;
    void sign();
    void keep(const journal::Testimony& words);
    void refuse(const QString& why);
    [[nodiscard]] session::SignWish wish() const;
    [[nodiscard]] std::optional<session::SignDesk::Identity> who() const;

    session::ReleaseSession& m_session;
    What m_what;
    std::uint32_t m_item;
    std::unique_ptr<session::SignDesk> m_desk;
    std::vector<session::SignDesk::Identity> m_identities;
    std::optional<journal::Statement> m_statement;      ///< as it is shown
    bool m_busy = false;
    QComboBox* m_who = nullptr;
    QComboBox* m_role = nullptr;
    QButtonGroup* m_decision = nullptr;
    QLineEdit* m_comment = nullptr;
    QLabel* m_heading = nullptr;        ///< what the text below it is: the statement, or what is missing
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLabel* m_passphraseLabel = nullptr;
    QLabel* m_warning = nullptr;        ///< that the signature will not count, as long as that is so
    QLabel* m_trouble = nullptr;
    QPushButton* m_sign = nullptr;
};

} // namespace holdpoint::widgets
