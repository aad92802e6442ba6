#pragma once

#include "models/session/sign_desk.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace holdpoint::widgets {

/// Somebody who signs for the first time makes a key pair, with a name and a passphrase that is typed twice; or names the key on a token,
/// which stays there and is chosen from what the token shows. Either comes into the same key store as what the command line makes.
class IdentityDialog : public QDialog {
    Q_OBJECT

public:
    IdentityDialog(session::SignDesk& desk, const QString& name, QWidget* parent);

Q_SIGNALS:
    void made(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildFields(const QString& name);
    QWidget* buildModule();
    QComboBox* buildKeys();
    QWidget* buildFoot();
    void chooseModule();
    void lookAtTokens();
    void offerKeys(const QString& module, const QList<session::SignDesk::TokenKey>& keys, const QString& problem);
    void showKind();
    void look();
    void make();
    void refuse(const QString& why);
    void makeRoom();
    [[nodiscard]] bool onToken() const;
    [[nodiscard]] QLineEdit* nextField() const;

    session::SignDesk& m_desk;
    bool m_busy = false;
    QFormLayout* m_form = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_words = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QWidget* m_moduleRow = nullptr;
    QLineEdit* m_module = nullptr;
    QString m_looked;                   ///< the library at whose tokens it looks, or has looked
    QComboBox* m_keys = nullptr;
    QLineEdit* m_key = nullptr;         ///< what is written in it
    QLabel* m_found = nullptr;
    QLineEdit* m_pin = nullptr;
    QLabel* m_lost = nullptr;
    QLabel* m_trouble = nullptr;
    QPushButton* m_make = nullptr;
};

} // namespace holdpoint::widgets
