#pragma once

#include "models/session/sign_desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace holdpoint::widgets {

/// Somebody who signs for the first time makes a key pair: a name and a passphrase, typed twice. It lies in the same key store as those
/// that the command line makes.
class IdentityDialog : public QDialog {
    Q_OBJECT

public:
    IdentityDialog(session::SignDesk& desk, const QString& name, QWidget* parent);

Q_SIGNALS:
    void made(const QString& id);

private:
    QWidget* buildFields(const QString& name);
    QWidget* buildFoot();
    void look();
    void make();
    void refuse(const QString& why);

    session::SignDesk& m_desk;
    bool m_busy = false;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QLabel* m_trouble = nullptr;
    QPushButton* m_make = nullptr;
};

} // namespace holdpoint::widgets
